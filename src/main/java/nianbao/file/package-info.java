/**
 * What a finished file is, of whatever format: what it says of itself, title, dates, the report
 * that it carries and what it was made with, and the ZIP file that some formats are, written the
 * same for the same content and read from anyone.
 *
 * <p>The values stand here alone: how a PDF, an OFD or a Word file writes them down is the matter
 * of the steps that make those. ZIP files go through the JDK, whose own classes deflate everything
 * that they are given, though some of it is deflated already, and read what a file says of itself
 * without a bound. This package must not know what a report says.
 */
@NullMarked
package nianbao.file;

import org.jspecify.annotations.NullMarked;
