/**
 * What came in, opened: the one place that knows what bytes can be, JSON, a file of ours or a
 * document. Of a document it is a draft, and each problem says whether the document itself says so
 * or the reading may be wrong.
 *
 * <p>So is last year's report, and for who supervises many agencies the report as it was published,
 * with its gaps: nothing is refused here. Whether it is, and what is done with a report, is the
 * press's to say.
 */
@NullMarked
package nianbao.press.input;

import org.jspecify.annotations.NullMarked;
