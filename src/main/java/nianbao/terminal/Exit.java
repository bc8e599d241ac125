package nianbao.terminal;

/** Exit codes, the same for every command. */
public final class Exit {

  /** Made, or nothing wrong. */
  public static final int MADE = 0;

  /** The report is rejected. */
  public static final int REJECTED = 1;

  /** Wrong usage, unreadable input, a folder that cannot be used. */
  public static final int UNUSABLE = 2;

  /** Our failure. */
  public static final int FAILED = 3;

  /** Made by another version, or with other templates or faces: nothing can be said against it. */
  public static final int OTHER = 4;

  private Exit() {}
}
