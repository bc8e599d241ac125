package nianbao.render.preprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import nianbao.catalogue.Cases;
import nianbao.render.RenderingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of an agency's own, well-formed and not. */
@Tag("cases")
class OwnTemplateTest {

  private static final String HTML = Laid.html(Cases.named("nothing-to-report"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>行政许可</th></b>",
        "行政许可",
        "行政许可</th></th>",
        "行政许可&nbsp;</th>",
        "行政许可 & 其他</th>",
        "行政许可</th><td",
        "行政许可</th><td class=\"a>5</td>",
        "行政许可</th></table>",
        "行政许可<!-- </th>"
      })
  void theEngineSaysWhatIsWrongInAForm(String cell) {
    assertSameFailure(HTML.replace("行政许可</th>", cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body></p>",
        "<body><p>",
        "<body><p title=\"<table class='form'>\">字</p>",
        "<body><table class=\"form\">",
        "<body><!-- ",
        "<body><![CDATA[",
        "<body><style>",
        "<body></body></html></body>",
        "<body"
      })
  void theEngineSaysWhatIsWrongAroundForms(String body) {
    assertSameFailure(HTML.replace("<body>", body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>&lt;table class=\"form\"&gt;&lt;td&gt;5&lt;/td&gt;&lt;/table&gt;</p>",
        "<p><![CDATA[<table class=\"form\"><tr><td>5</td></tr></table>]]></p>",
        "<!-- <table class=\"form\"><tr><td>5</td></tr></table> -->",
        "<p title=\"&lt;table class='form'> > />\" class='a\">'>字</p>",
        "<p>official-form-0</p>",
        "<div id=\"official-form-0\">字</div><div id=\"official-form\">字</div>",
        "<table class=\"form\"></table>",
        "<table class=\"form\"/>",
        "<div class='whole'><table class=\"form\"><tr><td></td><td></td></tr></table></div>",
        "<table><tr><th>左</th><td class='whole'><table"
            + " class=\"form\"><tr><td>5</td></tr></table></td></tr></table>",
        "<style>.form th { font-size: 8pt }</style>"
      })
  void whatLooksLikeAFormInTheTextIsText(String text) {
    String html = HTML.replace("<body>", "<body>" + text);
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
  }

  @Test
  void entitiesAndLinkedStylesOfTheDocumentHoldInItsForms() {
    String html =
        HTML.replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY licence \"行政许可甲乙\">]>")
            .replace("行政许可</th>", "&licence;</th>")
            .replace(
                "</head>",
                "<link rel=\"stylesheet\""
                    + " href=\"data:text/css,.form%20th%7Bfont-size:8pt%7D\"/></head>");
    Likeness.assertAlike(Laid.printed(html), Laid.byTheEngine(html));
    assertThat(Laid.printed(html).copied()).contains("行政许可甲乙");
  }

  @Test
  void whatTheEngineWarnsOfIsToldOfEachReportAndOnce() {
    String html = HTML.replace("</style>", ".form { nonsense: 5 }\n</style>");
    List<String> warnings = new ArrayList<>();
    var renderer = Laid.renderer(warnings::add);
    Laid.by(renderer, html);
    assertThat(warnings).filteredOn(told -> told.contains("nonsense")).hasSize(1);
    Laid.by(renderer, html);
    assertThat(warnings).filteredOn(told -> told.contains("nonsense")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          .form { float: left }                   | 不浮动
          .form { margin: 10pt 0 }                | 上下没有外边距
          .form { table-layout: auto }            | table-layout: fixed
          .whole { display: inline-block }        | 只有普通的块
          .whole { page-break-inside: auto }      | page-break-inside: avoid
          .form td { background: #eee }           | 黑色的线和文字
          .form td { text-align: left }           | 数字在单元格正中
          .form td { display: none }              | 单元格都看得见
          .form { nonsense: 5 }                   | 排版时没有提示
          section:first-child td { color: #000 }  | 不按相邻、次序
          .disclosure th { height: 44pt }         | 不分页的块一页放得下
          .form tr { height: 90pt }               | 一页放得下
          """)
  void whoWritesATemplateIsToldOnceWhichRuleKeepsItFromTheFastWay(String style, String rule) {
    List<String> warnings = new ArrayList<>();
    var renderer = Laid.renderer(warnings::add);
    String html = HTML.replace("</style>", style + "\n</style>");
    Laid.by(renderer, html);
    Laid.by(renderer, html);
    assertThat(warnings).filteredOn(told -> told.contains(rule)).hasSize(1);
  }

  @Test
  void theShippedTemplatesAndTheirSmallPrintAreNeverToldOf() {
    List<String> warnings = new ArrayList<>();
    var renderer = Laid.renderer(warnings::add);
    Laid.by(renderer, HTML);
    Laid.by(renderer, Laid.html(Cases.named("numbers-of-16-digits")));
    assertThat(warnings).isEmpty();
  }

  @Test
  void aFormThatHoldsMoreThanCellsIsToldOf() {
    List<String> warnings = new ArrayList<>();
    String html = HTML.replace("行政许可</th>", "<a href=\"#part-1\">行政许可</a></th>");
    Laid.by(Laid.renderer(warnings::add), html);
    assertThat(warnings).singleElement().asString().contains("没有 id、图片、链接");
  }

  @Test
  void aDocumentHasItsOwnStyleWhateverTheOneBeforeItHad() {
    String small = HTML.replace("</style>", ".form td { font-size: 9pt }\n</style>");
    assertThat(Laid.printed(small).measured()).isNotEqualTo(Laid.printed(HTML).measured());
    var renderer = Laid.renderer();
    for (String html : List.of(HTML, small, HTML, small, small)) {
      Likeness.assertAlike(Laid.by(renderer, html), Laid.by(Laid.renderer(), html));
    }
  }

  @Test
  void nothingIsFetchedForAnEntity() {
    String html =
        HTML.replaceFirst("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:pom.xml'>]>");
    assertThat(html).isNotEqualTo(HTML);
    String named = html.replace("行政许可", "行政许可&e;");
    assertThat(Laid.printed(named).copied()).contains("行政许可").doesNotContain("nianbao");
  }

  private static void assertSameFailure(String html) {
    assertThat(html).isNotEqualTo(HTML);
    var failure = catchThrowableOfType(RenderingException.class, () -> Laid.printed(html));
    var told = catchThrowableOfType(RenderingException.class, () -> Laid.byTheEngine(html));
    assertThat(told.getMessage())
        .contains("SAXParseException")
        .containsPattern("lineNumber: [1-9]");
    assertThat(failure).hasMessage(told.getMessage());
  }
}
