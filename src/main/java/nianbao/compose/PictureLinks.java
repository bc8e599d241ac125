package nianbao.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pictures that a composed report shows: those beside the templates become part of it, any
 * other is out of reach.
 *
 * @param pictures by name, each as a {@code data:} URI
 */
record PictureLinks(Map<String, String> pictures) {

  // A clerk's own figure is a data: URI of megabytes, in which nothing is looked for.
  private static final Pattern IMAGE =
      Pattern.compile("<img\\b[^>]*?\\ssrc\\s*=\\s*([\"'])(?!data:)([^\"'>]*)\\1");

  /**
   * The HTML with its pictures in it.
   *
   * @throws CompositionException that names every picture that is out of reach
   */
  String embedded(String html) {
    List<String> lost = new ArrayList<>();
    Matcher images = IMAGE.matcher(html);
    String embedded = images.replaceAll(found -> Matcher.quoteReplacement(image(found, lost)));
    if (!lost.isEmpty()) {
      throw new CompositionException(
          "模板里的图够不着："
              + String.join("、", lost)
              + "；只能用放在模板文件夹里的PNG或JPEG，如<img src=\"logo.png\" alt=\"徽标\"/>");
    }
    return embedded;
  }

  private String image(MatchResult found, List<String> lost) {
    String name = found.group(2);
    String picture = pictures.get(name.replaceFirst("^\\./", ""));
    if (picture == null) {
      lost.add("“" + name + "”");
      return found.group();
    }
    String all = found.group();
    return all.substring(0, all.length() - name.length() - 1) + picture + found.group(1);
  }
}
