/**
 * Word files (.docx), read by the JDK's StAX: libraries that build a model of the document lose
 * what stands in content controls without a word. Deleted, hidden and embedded things are listed as
 * left out; automatic numbers become text, because they are nowhere else.
 */
@NullMarked
package nianbao.intake.container.word;

import org.jspecify.annotations.NullMarked;
