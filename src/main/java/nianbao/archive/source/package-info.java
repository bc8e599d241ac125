/**
 * Reports as they come in: files, folders, NDJSON and ZIP files, one report after the other.
 *
 * <p>Commons Compress reads ZIP files as a stream, also those that the JDK refuses. Nothing here
 * holds more than one report. This package must not look into a report.
 */
@NullMarked
package nianbao.archive.source;

import org.jspecify.annotations.NullMarked;
