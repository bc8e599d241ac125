package nianbao.word.part;

/** What all parts of the text write alike. */
public final class Words {

  /** The namespace of elements of text (ECMA-376 part 1, transitional). */
  public static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Words() {}
}
