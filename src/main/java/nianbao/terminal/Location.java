package nianbao.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names as typed or made, to places in the file system. */
public final class Location {

  private Location() {}

  /**
   * The place of a name.
   *
   * @param folder the working folder
   * @throws UnusableException if the system or the locale has no such name
   */
  // Java writes names of files in the encoding of the locale, and C (POSIX) has ASCII alone.
  public static Path of(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new UnusableException(
          "不能用“"
              + name
              + "”作文件名：当前的系统语言环境写不出这些字。请设置环境变量 LC_ALL=C.UTF-8，或者改用英文文件名（如 -o report.pdf）。",
          e);
    }
  }

  /**
   * Makes sure that the system and the locale have Chinese names, as the files of archives have.
   *
   * @param shownName what messages call the folder that they are in
   * @throws UnusableException if they have none
   */
  public static void requireChinese(Path folder, String shownName) {
    if (!hasChinese(folder)) {
      throw new UnusableException(
          "不能用文件夹" + shownName + "：其中的文件名是中文的，当前的系统语言环境没有这些字。请设置环境变量 LC_ALL=C.UTF-8，或者改用ZIP文件。");
    }
  }

  private static boolean hasChinese(Path folder) {
    try {
      return folder.resolve("年").startsWith(folder);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
