/**
 * JSON to {@link nianbao.report.Report}, or all the problems that keep it from being one.
 *
 * <p>Jackson reads the bytes, because it bounds depth, length and numbers and knows line and
 * column; networknt holds the tree against {@code report.schema.json}, the public contract. This
 * package must not judge figures or text: whether a report adds up is for {@code nianbao.check}.
 */
@NullMarked
package nianbao.read;

import org.jspecify.annotations.NullMarked;
