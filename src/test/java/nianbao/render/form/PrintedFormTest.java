package nianbao.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;
import nianbao.catalogue.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are printed are those that the engine lays out. */
class PrintedFormTest {

  @ParameterizedTest
  @MethodSource("reports")
  void printedFormsAreThoseThatTheEngineLaysOut(Case report) {
    String html = Laid.html(report);
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
  }

  static List<Case> reports() {
    List<Case> reports = new ArrayList<>(Cases.samples());
    reports.add(Cases.named("numbers-of-5-digits"));
    reports.add(Cases.named("tables-in-the-text"));
    reports.add(Cases.named("figures"));
    reports.add(Cases.named("hostile-text"));
    reports.addAll(Cases.series("headings-at-the-ends-of-parts"));
    reports.addAll(Cases.series("ends-in-table"));
    assertThat(reports).hasSizeGreaterThan(20);
    return reports;
  }
}
