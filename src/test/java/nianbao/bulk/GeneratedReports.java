package nianbao.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Reports of agencies × years. Each is the same whenever it is asked for, and has no problem.
 *
 * @param paragraphs of text in the overview, which decide how long a report is
 */
public record GeneratedReports(int paragraphs) {

  private static final Path BLANK =
      Path.of("src/test/resources/cases/nothing-to-report/report.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FIRST_YEAR = 2021;
  private static final int YEARS = 4;

  private static final List<String> PLACES =
      List.of("东", "南", "西", "北", "中", "安", "平", "和", "兴", "宁", "清", "临", "永", "新", "长", "文");
  private static final List<String> KINDS =
      List.of("科学技术局", "教育局", "财政局", "民政局", "司法局", "水利局", "农业农村局", "统计局", "审计局", "医疗保障局");
  private static final List<String> WORDS =
      List.of(
          "公开", "信息", "部门", "群众", "平台", "服务", "解读", "政策", "机制", "制度", "审核", "培训", "督查", "考核", "网站",
          "栏目", "更新", "回应", "关切", "渠道", "会议", "文件", "流程", "人员", "队伍", "能力", "水平", "质量", "重点", "领域",
          "项目", "资金", "企业", "社区", "学校", "医院", "道路", "水库", "河道", "森林", "农田", "工厂", "市场", "监管", "执法",
          "检查", "整改", "台账", "目录", "指南", "清单", "事项", "窗口", "大厅", "热线", "留言", "调查", "意见", "建议", "方案");

  /** Writes so many reports as NDJSON, so many in a hundred of them bad. */
  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    int badPerHundred = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      new GeneratedReports(8).write(count, badPerHundred, out);
    }
  }

  /** Writes so many reports as NDJSON, so many in a hundred of them bad. */
  public void write(int count, int badPerHundred, OutputStream out) throws IOException {
    List<Spoilt> kinds = Spoilt.ALL;
    int bad = 0;
    for (int number = 0; number < count; number++) {
      boolean isBad = number % 100 < badPerHundred;
      byte[] line =
          isBad ? kinds.get(bad++ % kinds.size()).line(report(number)) : bytes(report(number));
      out.write(line);
      out.write('\n');
    }
  }

  /** A report as one line of JSON. */
  public static byte[] bytes(ObjectNode report) {
    return report.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The report of a number. */
  public ObjectNode report(int number) {
    Random random = new Random(number);
    ObjectNode report = blank();
    int year = FIRST_YEAR + number % YEARS;
    report.put("agency", agency(number / YEARS)).put("year", year);
    report.put("issuedOn", (year + 1) + "-01-" + (10 + random.nextInt(20)));
    fill(report.putArray("preamble"), 1, random);
    fill(report.putArray("overview"), paragraphs, random);
    fill(report.putArray("problems"), 2, random);
    report.putArray("otherMatters").add("本年度没有收取信息处理费。");
    new Figures(random).fill(report);
    return report;
  }

  private static String agency(int number) {
    String city = place(number / KINDS.size() / 256) + place(number / KINDS.size() / 16);
    String county = place(number / KINDS.size()) + place(number / KINDS.size() / 7);
    return city + "市" + county + "县" + KINDS.get(number % KINDS.size()) + ordinal(number);
  }

  private static String place(int number) {
    return PLACES.get(number % PLACES.size());
  }

  // Past all combinations names come again; a district number keeps agencies apart.
  private static String ordinal(int number) {
    return number / KINDS.size() < 16 ? "" : "第" + number / KINDS.size() + "分局";
  }

  private static ObjectNode blank() {
    try {
      return (ObjectNode) JSON.readTree(BLANK.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(ArrayNode blocks, int count, Random random) {
    for (int i = 0; i < count; i++) {
      blocks.add(paragraph(120 + random.nextInt(200), random));
    }
  }

  private static String paragraph(int length, Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      for (int word = 3 + random.nextInt(5); word > 0; word--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      text.append(random.nextInt(4) == 0 ? '。' : '，');
    }
    text.setCharAt(text.length() - 1, '。');
    return text.toString();
  }
}
