/**
 * What a finished file says of itself, of whatever format: title, dates, the report that it carries
 * and what it was made with. Values alone: how a PDF, an OFD or a Word file writes them down is the
 * matter of the steps that make those.
 */
@NullMarked
package nianbao.report.identity;

import org.jspecify.annotations.NullMarked;
