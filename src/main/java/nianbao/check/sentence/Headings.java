package nianbao.check.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.rule.Prose;

/** What headings say of the paragraphs below them. */
public final class Headings {

  private static final Pattern APPLICATIONS = Pattern.compile("依申请|申请公开|公开申请|信息申请|[复诉]议?讼?情况");

  private static final Pattern SUPERVISION =
      Pattern.compile("监督[和与及]?(?:保障|救济)|权利救济|争议(?:处理|化解|解决)");

  /** Applications were counted: a paragraph that goes on from here needs not name them again. */
  private static final Pattern TOLD =
      Pattern.compile("(?:申请|依申请公开件?)(?:共|共计|合计|总计|收到|收件|数量?为?)?\\d{1,6}[件条份宗起]");

  /** A heading that was written as a paragraph. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.、])[^，。；：\\d\\n]{2,16}");

  private static final Pattern OPENING = Pattern.compile("[^，：。；\\n]{2,25}[：。]");

  /** 行政复议3件, 上年结转2件: what follows from applications, as the first thing in a paragraph. */
  private static final Pattern SEQUEL =
      Pattern.compile(
          "(?:20\\d{2}年度?|全年|本?年度内?|今年|当年|年内|期间)?，?(?:我[局委厅办镇乡]|本[局委厅办镇乡]|我?街道)?(?:申请人|当事人)?(?:\\d{1,4}件|受理后|答复后|共|共有|被|新|未|没有|无|均|再)*"
              + "(?:发生|产生|引发|引起|出现|收到|涉及?|申请|提起|被申请)?的?(?:(?:行政)?(?:复议|诉讼|应诉)|结转[上下]|上一?年度?结转|20\\d{2}年度?结转|从救济|救济|办结率方面|(?:答复|办结)\\d)");

  private Headings() {}

  /** For each passage the scope that its heading opens. */
  public static List<Scope> scopes(List<Prose> prose) {
    List<Scope> scopes = new ArrayList<>(prose.size());
    Scope open = Scope.OPEN;
    String part = "";
    boolean told = false;
    for (Prose passage : prose) {
      String place = passage.pointer().substring(0, Math.max(0, passage.pointer().indexOf('/', 1)));
      if (!place.equals(part)) {
        part = place;
        open = Scope.OPEN;
        told = false;
      }
      if (passage.pointer().endsWith("/heading") || PLAIN.matcher(passage.text()).matches()) {
        open = opened(passage.text());
      }
      boolean sequel = told && SEQUEL.matcher(passage.text()).lookingAt();
      Scope own = opened(opening(passage.text()));
      boolean opening = sequel || own.aboutApplications();
      scopes.add(opening ? Scope.APPLICATIONS : own.aboutCases() ? own : open);
      told = opening || TOLD.matcher(passage.text()).find();
    }
    return scopes;
  }

  /** 行政复议和行政诉讼情况：… A heading may stand at the head of its paragraph. */
  private static String opening(String text) {
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? opening.group() : "";
  }

  private static Scope opened(String heading) {
    if (APPLICATIONS.matcher(heading).find()) {
      return Scope.APPLICATIONS;
    }
    return SUPERVISION.matcher(heading).find() ? Scope.CASES : Scope.OPEN;
  }
}
