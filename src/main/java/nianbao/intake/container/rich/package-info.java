/**
 * Rich text (.rtf): a small reader of our own, because the JDK's loses tables without a word. It
 * knows paragraphs, tables and characters; pictures, fields' codes and all else is passed over or
 * listed as left out.
 */
@NullMarked
package nianbao.intake.container.rich;

import org.jspecify.annotations.NullMarked;
