package nianbao.archive.verify;

/**
 * Something that is not as it should be in an archive.
 *
 * @param kind what
 * @param name of the file, or of the archive
 */
public record Finding(Kind kind, String name) {

  /** What can be wrong. */
  public enum Kind {
    /** A file that the sums name is not there. */
    MISSING,
    /** A file is there that the sums do not name. */
    ADDED,
    /** A file is there twice. */
    TWICE,
    /** The bytes of a file are not those of the sums. */
    CHANGED,
    /** The manifest and the sums do not say the same of a PDF. */
    MANIFEST,
    /** The manifest and the list of rejected reports do not say the same. */
    REJECTED,
    /** There is something beside the files, or the ZIP file was packed anew. */
    FRAME,
    /** The archive, or a file of it, cannot be read to its end. */
    DAMAGED,
    /** There are no sums: it is no archive of ours, or what is left of one. */
    FOREIGN,
    /** A PDF was made by another version, or with other templates or faces: it cannot be judged. */
    OTHER,
    /** A PDF made again from its own report has other bytes. */
    REMADE,
    /** Shards of an archive are missing, or are not of one archive. */
    SHARDS,
    /** The reports of all shards are not those that came in. */
    SOURCES
  }
}
