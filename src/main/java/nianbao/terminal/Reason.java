package nianbao.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a file or stream fails, in the words of its user. */
public final class Reason {

  // Java passes on what the system says; these are the words of POSIX systems.
  private static final Map<String, String> SYSTEM =
      Map.ofEntries(
          Map.entry("No space left on device", "磁盘已满"),
          Map.entry("Disk quota exceeded", "磁盘配额已用完"),
          Map.entry("File too large", "文件大小超过了系统的限制"),
          Map.entry("Read-only file system", "所在的磁盘是只读的"),
          Map.entry("Permission denied", "没有权限"),
          Map.entry("Operation not permitted", "没有权限"),
          Map.entry("File name too long", "文件名太长"),
          Map.entry("Not a directory", "路径中有一段不是文件夹"),
          Map.entry("Is a directory", "这是一个文件夹"),
          Map.entry("Device or resource busy", "正在使用，或者是挂载磁盘的位置"),
          Map.entry("Input/output error", "磁盘读写出错"),
          Map.entry("Broken pipe", "接收的一方已经关闭"),
          Map.entry("Bad file descriptor", "已经关闭"));

  private Reason() {}

  /** The reason, without a full stop. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "找不到这个文件或文件夹";
    }
    if (e instanceof AccessDeniedException) {
      return "没有权限";
    }
    if (e instanceof DirectoryNotEmptyException) {
      return "文件夹里已经有东西";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "已经有一个同名的文件";
    }
    if (e instanceof NotDirectoryException) {
      return "这不是文件夹";
    }
    if (e instanceof AtomicMoveNotSupportedException) {
      return "这个文件夹所在的磁盘不能整体替换文件";
    }
    return ofSystem(
        e instanceof FileSystemException failure ? failure.getReason() : e.getMessage());
  }

  private static String ofSystem(@Nullable String words) {
    String known = Objects.requireNonNullElse(words, "");
    return SYSTEM.entrySet().stream()
        .filter(entry -> known.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("系统报告“" + known + "”");
  }
}
