package nianbao.measure;

/**
 * A face that a page names.
 *
 * @param name its name in the file, with the six letters that mark a subset
 */
public record EmbeddedFace(String name, boolean embedded) {

  /** Whether the file holds only the characters that it uses (ISO 32000-1 9.6.4). */
  public boolean isSubset() {
    return name.matches("[A-Z]{6}\\+.+");
  }
}
