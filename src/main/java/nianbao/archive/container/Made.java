package nianbao.archive.container;

import java.util.OptionalInt;
import nianbao.report.Digest;

/**
 * A file of the archive that was made of a report.
 *
 * @param entry its name, size and CRC-32
 * @param digest of its bytes
 * @param pages how many it has; empty for a format without pages
 */
public record Made(Entry entry, Digest digest, OptionalInt pages) {}
