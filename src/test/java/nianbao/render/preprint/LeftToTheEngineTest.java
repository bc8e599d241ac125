package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;

import nianbao.cases.Case;
import nianbao.catalogue.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form that is printed could not show: an agency's own templates may have any of it. */
@Tag("cases")
class LeftToTheEngineTest {

  private static final String HTML = Laid.html(Cases.named("nothing-to-report"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        // What is painted other than black rules and text.
        ".form td { background: #eee }",
        ".form th { color: red }",
        ".form th { font-weight: bold }",
        ".form th { letter-spacing: 2pt }",
        ".form th, .form td { border: 1pt dashed #000 }",
        ".form { transform: rotate(3deg) }",
        ".form th { overflow: hidden }",
        ".whole { border: 2pt solid #000; padding: 5pt }",
        ".whole:before { content: '前' }",
        ".whole { overflow: hidden; height: 100pt }",
        // Figures that do not stand in the middle, and tables whose size depends on figures.
        ".form td { text-align: left }",
        ".form td { text-align: right }",
        ".form { table-layout: auto }",
        ".form { width: auto }",
        ".form td { display: block }",
        ".form td { display: none }",
        ".form td { visibility: hidden }",
        // Tables out of the flow, or apart from what is before them.
        ".form { float: left; width: 200pt }",
        ".form { position: relative; top: 5pt }",
        ".form { display: inline-table }",
        ".form { page-break-before: always }",
        ".form { margin: 10pt 0 20pt }",
        ".whole { page-break-inside: auto }",
        ".form { -fs-table-paginate: paginate } .whole { page-break-inside: auto }",
        ".disclosure th, .disclosure td { height: 44pt }",
        // What looks otherwise alone than in its document.
        "h2 + table { font-size: 8pt }",
        "h2 ~ .form td { font-size: 8pt }",
        "section:first-child td { font-size: 8pt }",
        ".whole:nth-child(2n) td { font-size: 8pt }",
        ".form:last-child th { font-size: 8pt }",
        "section:even td, section:odd td { font-size: 8pt }",
        "section:First-Child td { font-size: 8pt }",
        ".whole-td:first-child th, .tr:first-child th { font-size: 8pt }",
        "table[id] th { font-size: 8pt }",
        ".whole { display: inline-block }",
        ".whole { position: relative; top: 20pt }",
        ".form { page-break-inside: avoid } .whole { page-break-inside: auto }",
        "h2 { counter-increment: part } .form th:first-child:before { content: counter(part) }",
        // What the engine warns of.
        ".form { nonsense: 5 }"
      })
  void aFormOfAnotherStyle(String style) {
    assertLeft(HTML.replace("</style>", style + "\n</style>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"#part-1\">行政许可</a></th>",
        "行政<span style=\"color: red\">许</span>可</th>",
        "行政<strong>许可</strong></th>",
        "<!-- 许可 -->行政许可</th>",
        "行政<![CDATA[<许>]]>可</th>",
        "<table><tr><td>5</td></tr></table></th>",
        "<img alt=\"点\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=\"/></th>",
        "行政许可</th><td\nid=\"x\">5</td>",
        "行政许可</th><td style=\"color: red\">5</td>",
        "行政许可</th><td title=\">\">5</td>"
      })
  void aFormOfOtherElements(String cell) {
    String html = HTML.replace("行政许可</th>", cell);
    Laid left = Laid.printed(html);
    Likeness.assertAlike(left, Laid.byTheEngine(html));
    assertThat(left.rules()).isGreaterThan(Laid.printed(HTML).rules() + 50);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "div { display: none; page-break-before: always }",
        "table { max-width: 600pt; min-height: 5pt; padding: 3pt; border: 2pt solid #000 }",
        "table + p, .form ~ p { margin-top: 10pt }",
        ".form td:first-child, .form tr:nth-child(2n) th { font-size: 8pt }",
        ".form { page-break-after: always; clear: both }",
        ".form { margin-left: auto; margin-right: auto; width: 300pt }",
        ".whole { float: left }",
        ".whole { text-decoration: underline }",
        ".form th { text-transform: uppercase; white-space: pre; vertical-align: top }",
        ".form td { padding-left: 12pt }",
        "@page { size: 297mm 210mm }",
        "@page :first { margin: 60mm }"
      })
  void aPlainFormOfAnotherStyleLooksAsTheEngineLaysItOut(String style) {
    String html = HTML.replace("</style>", style + "\n</style>");
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
  }

  @Test
  void numbersThatAreTooLongForTheirCells() {
    Case report = Cases.named("numbers-of-16-digits");
    String html = Laid.html(report);
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
    html = html.replaceAll(" style=\"font-size:[^\"]*\"", "");
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
  }

  @Test
  void aFigureOfOtherCharactersThanDigits() {
    for (String figure : new String[] {"1,000", "-5", "５", "\ud842\udfb7", "0 0", "1<br/>2"}) {
      String html = HTML.replaceFirst("<td>0</td>", "<td>" + figure + "</td>");
      Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
    }
  }

  private static void assertLeft(String html) {
    assertThat(html).isNotEqualTo(HTML);
    assertThat(Laid.printed(html).measured()).isEqualTo(Laid.byTheEngine(html).measured());
  }
}
