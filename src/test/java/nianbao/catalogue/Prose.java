package nianbao.catalogue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text without sense, of the kinds that reports are made of. */
final class Prose {

  private static final String CHARACTERS =
      "政府信息公开工作年度报告总体情况主动依申请平台建设监督保障机关部门单位群众企业科研社会公益法律服务"
          + "办理结果数量本年新收结转继续全面贯彻落实中央省市县区委政策解读回应关切问题改进措施提高质量水平";

  private static final List<String> MIXED =
      List.of(
          "2024年1月1日至12月31日，",
          "共受理申请37件、",
          "同比增长12.5%，",
          "（国办公开办函〔2021〕30号）",
          "《中华人民共和国政府信息公开条例》",
          "邮箱：yyxkjjbgs@zb.shandong.cn，",
          "“应公开、尽公开”",
          "网址：http://www.huancui.gov.cn/col/col82465/index.html。",
          "——",
          "……",
          "电话：0533-3241139；",
          "收费3.25万元，",
          "第20条第（一）项、",
          "GB/T 9704-2012 ",
          "Internet Plus ",
          "5G ",
          "【重点】",
          "公开率100％；",
          "A股",
          "（一）",
          "‘一网通办’",
          "是否及时？",
          "1234567890件",
          "〈通知〉",
          "〔2024〕1号");

  private final Random random;

  Prose(long seed) {
    this.random = new Random(seed);
  }

  /** So many plain Chinese characters. */
  String plain(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> CHARACTERS.charAt(random.nextInt(CHARACTERS.length())))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }

  /** A paragraph of so many lines, the last one anything from one character to full. */
  String lines(int count) {
    int full = 28 * (count - 1) - 2;
    return count == 1 ? plain(between(1, 26)) : plain(full + between(1, 28));
  }

  /** Chinese, Latin, figures, marks and addresses in turn. */
  String mixed(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(plain(between(1, 9))).append(MIXED.get(random.nextInt(MIXED.size())));
    }
    return text.append(plain(between(1, 9))).append('。').toString();
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
