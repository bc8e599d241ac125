/**
 * What an agency writes itself, as every format takes it: characters that only look like others,
 * white space that means nothing, and how wide the columns of its own tables are and which cells of
 * a head are one.
 *
 * <p>Apart from the report's records, for it is about words of any kind: names of agencies compare
 * by it too. This package must not know a report.
 */
@NullMarked
package nianbao.report.text;

import org.jspecify.annotations.NullMarked;
