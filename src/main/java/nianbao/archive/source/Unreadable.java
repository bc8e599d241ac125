package nianbao.archive.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What is said of a source that the system does not give. */
public final class Unreadable {

  private static final String RULE = "unreadable-source";

  private Unreadable() {}

  /** The source in the place of which an exception came. */
  public static Source from(String name, IOException e) {
    return Source.broken(name, RULE, "无法读取这个文件：" + reason(e));
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "没有权限";
    }
    if (e instanceof NoSuchFileException) {
      return "读的时候文件已经不在";
    }
    return "系统报告“" + e.getMessage() + "”";
  }
}
