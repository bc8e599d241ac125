package nianbao.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.rule.Prose;

/** What headings say of the paragraphs below them. */
public final class Headings {

  private static final Pattern APPLICATIONS = Pattern.compile("依申请|申请公开|公开申请|信息申请|[复诉]议?讼?情况");

  /** Applications were counted: a paragraph that goes on from here needs not name them again. */
  private static final Pattern TOLD =
      Pattern.compile("(?:申请|依申请公开件?)(?:共|共计|合计|总计)?\\d{1,6}[件条份宗起]");

  private static final Pattern OPENING = Pattern.compile("[^，：。；\\n]{2,25}[：。]");

  /** 行政复议3件, 上年结转2件: what follows from applications, as the first thing in a paragraph. */
  private static final Pattern SEQUEL =
      Pattern.compile(
          "(?:20\\d{2}年度?|全年|本?年度内?|今年|当年)?，?(?:共|共有|被|新)?(?:发生|产生|引发)?"
              + "(?:(?:行政)?(?:复议|诉讼|应诉)|结转[上下]|上一?年度?结转|20\\d{2}年度?结转|从救济|救济|办结率方面)");

  private Headings() {}

  /** For each passage the scope that its heading opens. */
  public static List<Scope> scopes(List<Prose> prose) {
    List<Scope> scopes = new ArrayList<>(prose.size());
    Scope open = Scope.OPEN;
    String part = "";
    boolean told = false;
    for (Prose passage : prose) {
      String own = passage.pointer().substring(0, Math.max(0, passage.pointer().indexOf('/', 1)));
      if (!own.equals(part)) {
        part = own;
        open = Scope.OPEN;
        told = false;
      }
      if (passage.pointer().endsWith("/heading")) {
        open = isOnApplications(passage.text()) ? Scope.APPLICATIONS : Scope.OPEN;
      }
      boolean sequel = told && SEQUEL.matcher(passage.text()).lookingAt();
      boolean opening = sequel || isOnApplications(opening(passage.text()));
      scopes.add(opening ? Scope.APPLICATIONS : open);
      told = opening || TOLD.matcher(passage.text()).find();
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
