package nianbao.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nianbao.form.Form;
import nianbao.form.Part;

/**
 * One 政府信息公开工作年度报告, as the agency hands it in (条例第四十九、五十条).
 *
 * @param agency 发布机关全称, as it is signed
 * @param year 报告年度
 * @param issuedOn 成文日期
 * @param level 机关层级; the checks that depend on it run only when it is given
 * @param body 本级政府 or 部门; likewise
 * @param signOff which 落款 layout of GB/T 9704-2012 to use
 * @param texts the parts of the form that are text
 * @param figures the parts of the form that are tables
 * @param previousYear last year's closing figures, not printed
 */
public record Report(
    String agency,
    int year,
    LocalDate issuedOn,
    Optional<Level> level,
    Optional<Body> body,
    SignOff signOff,
    Map<Part, List<Block>> texts,
    Figures figures,
    Optional<PreviousYear> previousYear) {

  /** 机关层级, from the State Council down. */
  public enum Level {
    STATE,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN
  }

  /** 本级政府 or 部门. */
  public enum Body {
    GOVERNMENT,
    DEPARTMENT
  }

  /** Whether a seal is put over the sign-off (GB/T 9704-2012 7.3.5.1) or not (7.3.5.2). */
  public enum SignOff {
    UNSEALED,
    SEALED
  }

  /** Characters of the title that a line holds: 156 mm at 22 pt (GB/T 9704-2012 7.3.1). */
  private static final int TITLE_CHARACTERS = 20;

  /** Characters of 署名 that a line holds: 28 less the two free at its right (7.3.5.2). */
  private static final int SIGNATURE_CHARACTERS = 26;

  /** Keeps its own map and lists, and refuses a report that lacks a text. */
  public Report {
    Map<Part, List<Block>> own = new EnumMap<>(Part.class);
    texts.forEach((part, blocks) -> own.put(part, List.copyOf(blocks)));
    texts = Collections.unmodifiableMap(own);
    if (!List.copyOf(texts.keySet()).equals(Part.texts())) {
      throw new IllegalArgumentException("not the texts of a report: " + texts.keySet());
    }
  }

  /** The form whose tables it has. */
  public Form form() {
    return figures.form();
  }

  /** The text of a part that is text. */
  public List<Block> text(Part part) {
    return Objects.requireNonNull(texts.get(part));
  }

  /** The title behind the agency's name, such as 2024年政府信息公开工作年度报告. */
  public String subject() {
    return year + "年政府信息公开工作年度报告";
  }

  /** The title of the form: agency, year and the fixed words. */
  public String title() {
    return agency + subject();
  }

  /** The title in the lines that it is set in: one, or the agency's and the subject's own. */
  public List<String> titleLines() {
    if (title().length() <= TITLE_CHARACTERS) {
      return List.of(title());
    }
    List<String> lines = new ArrayList<>(new AgencyName(agency).lines(TITLE_CHARACTERS));
    lines.add(subject());
    return lines;
  }

  /** 署名 in the lines that it is set in. */
  public List<String> signatureLines() {
    return new AgencyName(agency).lines(SIGNATURE_CHARACTERS);
  }

  /** 成文日期 as it is printed: Arabic digits, no leading zeros (GB/T 9704-2012 7.3.5.4). */
  public String issueDate() {
    return issuedOn.getYear()
        + "年"
        + issuedOn.getMonthValue()
        + "月"
        + issuedOn.getDayOfMonth()
        + "日";
  }

  /** This report with last year's closing figures, as far as it does not state them itself. */
  public Report following(Report last) {
    PreviousYear stated = previousYear.orElse(PreviousYear.UNKNOWN);
    return new Report(
        agency,
        year,
        issuedOn,
        level,
        body,
        signOff,
        texts,
        figures,
        Optional.of(stated.orElse(PreviousYear.of(last.figures()))));
  }

  /** All text that the report brings along, in the order of the document. */
  public List<Passage> passages() {
    return new Passages().of(agency, texts, figures);
  }
}
