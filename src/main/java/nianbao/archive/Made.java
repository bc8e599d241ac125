package nianbao.archive;

import nianbao.archive.container.Entry;
import nianbao.report.Digest;

/**
 * A PDF of the archive.
 *
 * @param entry its name, size and CRC-32
 * @param digest of its bytes
 * @param pages how many it has
 */
public record Made(Entry entry, Digest digest, int pages) {}
