package nianbao.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartCheckTest {

  private static final String REPORT = "{\"requests\": {\"received\": [1, null, -2]}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          column | [1, 2]                                  |
          column | [1, {"cell": "/requests/received/0"}]   |
          column | [1, {"cell": "/requests/received/1"}]   |
          column | [1, -2]                                 |
          column | [1]                                     | schema /c/series/0/values
          pie    | [1, -2]                                 | schema /c/series/0/values/1
          stacked| [1, {"cell": "/requests/received/2"}]   | schema /c/series/0/values/1
          line   | [1, {"cell": "/requests/received/3"}]   | chart-cell /c/series/0/values/1/cell
          line   | [1, {"cell": "/requests/received"}]     | chart-cell /c/series/0/values/1/cell
          """)
  void aFigureHasItsCategoryItsCellAndASignThatItsKindCanShow(
      String kind, String values, String told) throws Exception {
    assertThat(told(kind, "[{\"name\": \"甲\", \"values\": " + values + "}]"))
        .isEqualTo(told == null ? List.of() : List.of(told));
  }

  @Test
  void aPieHasOneSeries() throws Exception {
    String series = "{\"name\": \"甲\", \"values\": [1, 2]}";
    assertThat(told("pie", "[" + series + ", " + series + "]")).containsExactly("schema /c/series");
  }

  // What the schema refuses is looked at all the same: all problems are told at once.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"甲\"",
        "null",
        "[1, 2]",
        "[{\"values\": 5}]",
        "[{\"values\": [{\"cell\": \"\"}, {\"cell\": null}]}]",
        "[{\"values\": [{\"cell\": 5}, {\"cell\": [\"/\"]}]}]",
        "[{\"values\": [{}, \"1e999999999\"]}]"
      })
  void whateverElseItMeetsIsLeftToTheSchema(String series) throws Exception {
    assertThat(told("column", series)).isEmpty();
  }

  private static List<String> told(String kind, String series) throws Exception {
    ObjectMapper json = new ObjectMapper();
    JsonNode chart =
        json.readTree(
            "{\"kind\": \"%s\", \"categories\": [\"一\", \"二\"], \"series\": %s}"
                .formatted(kind, series));
    List<String> told = new ArrayList<>();
    new ChartCheck(
            json.readTree(REPORT),
            text -> text,
            (rule, pointer, message) -> told.add(rule + " " + pointer))
        .check(chart, "/c");
    return told;
  }
}
