/** Tests of drawings in dots. */
@org.jspecify.annotations.NullMarked
package nianbao.drawing.raster;
