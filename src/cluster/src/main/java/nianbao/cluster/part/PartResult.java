package nianbao.cluster.part;

import java.io.Serializable;
import nianbao.archive.content.Tally;

/**
 * A part that is whole and has its name.
 *
 * @param name of its file
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param tally what it has
 */
public record PartResult(String name, String digest, Tally tally) implements Serializable {}
