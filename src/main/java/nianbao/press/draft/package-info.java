/**
 * What came in, opened: the one place that knows what bytes can be, JSON, a file of ours or a
 * document. Of a document it is a draft, and each problem says whether the document itself says so
 * or the reading may be wrong. What is done with a report is the press's.
 */
@NullMarked
package nianbao.press.draft;

import org.jspecify.annotations.NullMarked;
