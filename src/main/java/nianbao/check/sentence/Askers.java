package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** Who asks, and whom: whether applications are all there are. */
public final class Askers {

  private static final List<String> EVERYBODY = List.of("公众", "社会公众", "群众", "社会各界", "申请人");

  /** 群众申请6件，企业申请3件. */
  private static final Pattern ASKED_BESIDE = Pattern.compile("w[wd/]{0,6}[Aa]");

  /** Characters from 占 to what it is a share of. */
  private static final int SHARE = 8;

  private Askers() {}

  /**
   * 公民、法人和其他组织申请公开12件, 公众提出的: where the talk of those who ask begins, if they are everybody and no
   * others are counted beside them; else the end of it.
   */
  public static int beforeEverybody(Tokens sentence, int end, int name) {
    int first = Clauses.firstOf(sentence.kinds(), end, "wd/");
    if (first == end) {
      return end;
    }
    String who = sentence.words(first, end - 1);
    boolean everybody =
        sentence.kinds().substring(first, end).indexOf('/') > 0
            || EVERYBODY.stream().anyMatch(who::startsWith);
    boolean alone = !ASKED_BESIDE.matcher(Clauses.nearBehind(sentence.kinds(), name + 1)).find();
    return everybody && alone ? first : end;
  }

  /** 向区政府申请公开28件: what one of several bodies was asked for. */
  public static boolean isAskedOf(String kinds, int body) {
    int name = body < 0 ? body : Clauses.firstOf(kinds, body, "x");
    return name > 0 && kinds.charAt(body) == 'O' && kinds.charAt(name - 1) == 'p';
  }

  /** 占全市申请总量1362件的6%: a figure of others, of which one's own is a share. */
  public static boolean isShareOf(Tokens sentence, int at) {
    int start = sentence.all().get(at).start();
    return sentence.text().substring(Math.max(0, start - SHARE), start).contains("占");
  }
}
