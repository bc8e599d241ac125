package nianbao.check.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nianbao.check.ReportBuilder;
import nianbao.form.LineId;
import nianbao.report.Block;

/** Reports for the corpus, from tables in short form such as 收12 转4 @青石区人民政府 2023年 六. */
final class WordingReport {

  private static final Pattern FIGURE = Pattern.compile("([收上转复直后制废效])(\\d+)");

  /** The year of a report whose setting names none. */
  static final int YEAR = 2024;

  private static final int TOTAL = 6;
  private static final int CASE_TOTAL = 4;

  private final Map<String, Long> figures = new HashMap<>();
  private String agency = "青石县统计局";
  private int year = YEAR;
  private String part = "一";
  private String fees = "0";

  WordingReport(String setting) {
    Arrays.stream(setting.split(" ", -1)).filter(word -> !word.isEmpty()).forEach(this::set);
  }

  private void set(String word) {
    if (word.startsWith("@")) {
      agency = word.substring(1);
    } else if (word.endsWith("年")) {
      year = Integer.parseInt(word.substring(0, word.length() - 1));
    } else if (FIGURE.matcher(word).matches()) {
      figures.put(word.substring(0, 1), Long.valueOf(word.substring(1)));
    } else if (word.startsWith("金")) {
      fees = word.substring(1);
    } else if (List.of("前", "一", "五", "六", "费").contains(word)) {
      part = word;
    } else {
      throw new IllegalArgumentException("unknown in a setting: " + word);
    }
  }

  private long figure(String name) {
    return figures.getOrDefault(name, 0L);
  }

  /** The report that agrees with the short form. */
  ReportBuilder with(String text) {
    ReportBuilder report =
        ReportBuilder.blameless()
            .agency(agency)
            .year(year)
            .addApplications(LineId.RECEIVED, 0, figure("收"))
            .addApplications(LineId.CARRIED_OVER, 0, figure("上"))
            .addApplications(LineId.GRANTED, 0, settled())
            .addApplications(LineId.OUTCOMES_TOTAL, 0, settled())
            .addApplications(LineId.CARRIED_FORWARD, 0, figure("转"))
            .normativeDocuments(figure("制"), figure("废"), figure("效"))
            .fees(fees);
    List<String> groups = List.of("复", "直", "后");
    for (int group = 0; group < groups.size(); group++) {
      report.addCases(group, 0, figure(groups.get(group)));
      report.addCases(group, CASE_TOTAL, figure(groups.get(group)));
    }
    return placed(report, text);
  }

  private long settled() {
    return Math.max(0, figure("收") + figure("上") - figure("转"));
  }

  /** The same, but for one total that was changed. */
  ReportBuilder changed(String name, String text) {
    ReportBuilder report = with(text);
    return switch (name) {
      case "收" -> report.add(LineId.RECEIVED, TOTAL, 1);
      case "上" -> report.add(LineId.CARRIED_OVER, TOTAL, 1);
      case "转" -> report.add(LineId.CARRIED_FORWARD, TOTAL, 1);
      case "复" -> report.addCases(0, CASE_TOTAL, 1);
      case "直" -> report.addCases(1, CASE_TOTAL, 1);
      case "后" -> report.addCases(2, CASE_TOTAL, 1);
      case "制" -> report.normativeDocuments(figure("制") + 1, figure("废"), figure("效"));
      case "废" -> report.normativeDocuments(figure("制"), figure("废") + 1, figure("效"));
      case "效" -> report.normativeDocuments(figure("制"), figure("废"), figure("效") + 1);
      default -> throw new IllegalArgumentException("unknown column: " + name);
    };
  }

  private ReportBuilder placed(ReportBuilder report, String text) {
    List<Block> blocks = blocks(text);
    return switch (part) {
      case "前" -> report.preamble(text.split("¶", -1));
      case "五" -> report.problems(text.split("¶", -1));
      case "六" -> report.otherMatters(text.split("¶", -1));
      case "费" -> report.otherMatters(blocks);
      default -> report.overview(blocks);
    };
  }

  /** A paragraph that begins with # is a heading. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.split("¶", -1)) {
      blocks.add(
          paragraph.startsWith("#")
              ? new Block.Heading(paragraph.substring(1), 2, Optional.empty())
              : new Block.Paragraph(paragraph));
    }
    return blocks;
  }
}
