/**
 * Files that are ZIP archives of XML parts: what is unpacked is bounded before and while it is, and
 * the XML is read as a stream by the JDK, without document types and without anything from outside.
 */
@NullMarked
package nianbao.intake.container.part;

import org.jspecify.annotations.NullMarked;
