package nianbao.form;

/** What can be said of words of the form as printed. */
public final class Label {

  private Label() {}

  /**
   * Words of the form without what they say in brackets: （二）部分公开 goes on with a filling
   * instruction, 本年收费金额 with its unit.
   */
  public static String title(String label) {
    int aside = label.indexOf('（', 1);
    return aside < 0 ? label : label.substring(0, aside);
  }
}
