package nianbao.archive.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is said of a source that the system does not give. */
public final class Unreadable {

  private static final String RULE = "unreadable-source";

  /** What POSIX systems say of a link to itself (ELOOP). */
  private static final String LOOP = "Too many levels of symbolic links";

  /** How Commons Compress begins what it says of a file that is damaged. */
  private static final String GZIP = "Gzip-compressed";

  private Unreadable() {}

  /** The file or folder in the place of which an exception came. */
  public static Source from(String name, IOException e) {
    return Source.broken(name, RULE, "无法读取：" + reason(e));
  }

  static Source link(String name) {
    return Source.broken(name, RULE, "这是通到别处文件夹的链接，里面的报告没有读；请把那个文件夹另外写成一个输入");
  }

  static Source noFile(String name) {
    return Source.broken(name, RULE, "无法读取：这不是普通的文件");
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "没有权限";
    }
    if (e instanceof NoSuchFileException) {
      return "没有这个文件，或者链接所指的文件不在";
    }
    if (e instanceof EOFException || String.valueOf(e.getMessage()).startsWith(GZIP)) {
      return "压缩的内容已经损坏，或者不完整";
    }
    if (e instanceof FileSystemException failure) {
      return ofSystem(String.valueOf(failure.getReason()));
    }
    return ofSystem(String.valueOf(e.getMessage()));
  }

  private static String ofSystem(String words) {
    return words.startsWith(LOOP) ? "链接绕回了自己" : "系统报告“" + words + "”";
  }
}
