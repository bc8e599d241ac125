package nianbao.archive.work;

/**
 * A stretch of a file.
 *
 * @param offset of its first byte
 * @param length in bytes
 */
public record FilePart(long offset, int length) {}
