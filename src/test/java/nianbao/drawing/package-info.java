/** Tests of drawings, as shapes and in dots. */
@org.jspecify.annotations.NullMarked
package nianbao.drawing;
