package nianbao.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.rule.Prose;

/** What headings say of the paragraphs below them. */
public final class Headings {

  private static final Pattern APPLICATIONS = Pattern.compile("依申请|申请公开|公开申请|信息申请|[复诉]议?讼?情况");

  private static final Pattern OPENING = Pattern.compile("[^，：。；\\n]{2,25}[：。]");

  private Headings() {}

  /** For each passage the scope that its heading opens. */
  public static List<Scope> scopes(List<Prose> prose) {
    List<Scope> scopes = new ArrayList<>(prose.size());
    Scope open = Scope.OPEN;
    String part = "";
    for (Prose passage : prose) {
      String own = passage.pointer().substring(0, Math.max(0, passage.pointer().indexOf('/', 1)));
      if (!own.equals(part)) {
        part = own;
        open = Scope.OPEN;
      }
      if (passage.pointer().endsWith("/heading")) {
        open = isOnApplications(passage.text()) ? Scope.APPLICATIONS : Scope.OPEN;
      }
      boolean opening = isOnApplications(opening(passage.text()));
      scopes.add(opening ? Scope.APPLICATIONS : open);
    }
    return scopes;
  }

  /** 行政复议和行政诉讼情况：… A heading may stand at the head of its paragraph. */
  private static String opening(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? opening.group() : "";
  }

  private static boolean isOnApplications(String heading) {
    return APPLICATIONS.matcher(heading).find();
  }
}
