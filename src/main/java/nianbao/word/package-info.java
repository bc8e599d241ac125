/**
 * A report as a Word file (ECMA-376, transitional), laid out as the PDF is, to be edited by people
 * and read back.
 *
 * <p>A step of its own beside compose and stamp: it writes from the {@code Report} as compose does,
 * because a document to be edited needs paragraphs, styles and tables, of which pages know nothing;
 * and it gives a finished file as stamp does. The JDK's StAX writes a fixed set of parts. This
 * package must not read Word files, which the intake does, and knows no drawing library: pictures
 * of charts are given to it.
 */
@NullMarked
package nianbao.word;

import org.jspecify.annotations.NullMarked;
