package nianbao.compose.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What whoever wrote an agency's templates should know of them, though reports can be made with
 * them. Each is a Chinese sentence without a full stop.
 */
final class Remarks {

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|<!--.*?-->|<#--.*?-->", Pattern.DOTALL);

  private static final Pattern FAMILIES = Pattern.compile("font-family\\s*:\\s*([^;}<>\n]+)");
  private static final Pattern SHORTHAND =
      Pattern.compile("font\\s*:[^;}\"]*?\\d(?:pt|px|em|%|mm)(?:\\s*/\\s*\\S+)?\\s+([^;}<>\n]+)");
  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?(?!data:)([^\"')]*)");
  private static final Pattern IMPORT = Pattern.compile("@import\\s+[\"']([^\"']*)");
  private static final Pattern LINK = Pattern.compile("<link\\b[^>]*?href=[\"'](?!data:)([^\"']*)");

  /** A browser has faces of its own. */
  private static final String OF_THE_WEB = "screen.css";

  private static final Set<String> WORDS = Set.of("inherit", "initial", "unset");

  private final OwnFiles own;
  private final Map<String, byte[]> shipped;

  Remarks(OwnFiles own, Map<String, byte[]> shipped) {
    this.own = own;
    this.shipped = shipped;
  }

  /**
   * What is to be said.
   *
   * @param families that the pages can be set in
   */
  List<String> all(Set<String> families) {
    List<String> remarks = new ArrayList<>();
    unused().forEach(remarks::add);
    own.texts()
        .forEach(
            (name, text) -> {
              String plain = withoutComments(text);
              unreachable(name, plain).forEach(remarks::add);
              if (!name.equals(OF_THE_WEB)) {
                unknown(name, plain, families).forEach(remarks::add);
              }
            });
    return remarks;
  }

  private Stream<String> unused() {
    return Stream.of(own.texts().keySet(), own.pictures().keySet(), own.others())
        .flatMap(names -> names.stream())
        .filter(name -> !shipped.containsKey(name) && !isNamed(name))
        .map(
            name ->
                "“"
                    + name
                    + "”没有用到：它不是自带模板的文件名，也没有模板引用它；自带的有"
                    + String.join("、", shipped.keySet()));
  }

  private boolean isNamed(String name) {
    return own.texts().entrySet().stream()
        .anyMatch(text -> !text.getKey().equals(name) && text.getValue().contains(name));
  }

  private static Stream<String> unreachable(String file, String text) {
    return Stream.of(URL, IMPORT, LINK)
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(
            found ->
                at(file, text, found)
                    + "的“"
                    + found.group(1).strip()
                    + "”够不着，不会用上：样式都写在style.css里，字体用--fonts给，图用<img>");
  }

  private static Stream<String> unknown(String file, String text, Set<String> families) {
    return Stream.of(FAMILIES, SHORTHAND)
        .flatMap(pattern -> pattern.matcher(text).results())
        .flatMap(
            found ->
                Stream.of(found.group(1).split(",", -1))
                    .map(Remarks::family)
                    .filter(family -> !families.contains(family) && !WORDS.contains(family))
                    .map(
                        family ->
                            at(file, text, found)
                                + "的字体“"
                                + family
                                + "”没有，不会用上；能写的有"
                                + String.join("、", families)
                                + "，各用什么字体文件由--fonts定"));
  }

  /** In an attribute a quotation mark ends the style. */
  private static String family(String written) {
    return written.strip().replaceFirst("^['\"]", "").replaceFirst("(['\"]|\\s*!important).*$", "");
  }

  private static String at(String file, String text, MatchResult found) {
    long line = text.substring(0, found.start(1)).chars().filter(c -> c == '\n').count() + 1;
    return "模板“" + file + "”第" + line + "行";
  }

  /** The lines stay where they are. */
  private static String withoutComments(String text) {
    return COMMENT
        .matcher(text)
        .replaceAll(comment -> comment.group().replaceAll("[^\n]", "").replace("$", ""));
  }
}
