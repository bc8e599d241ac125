package nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.read.ReportReader;
import org.junit.jupiter.api.Test;

/** Problems are told from the top of the document to its end, wherever they are. */
class DocumentOrderTest {

  private static final DocumentOrder ORDER = new DocumentOrder();

  @Test
  void everyMemberOfAReportHasItsPlace() throws IOException {
    Set<String> members = new TreeSet<>();
    for (Edition edition : Edition.values()) {
      collect(new ObjectMapper().readTree(ReportReader.schema(edition)), members);
    }

    assertThat(members).hasSizeGreaterThan(60).contains("form", "heading", "procurement", "items");
    for (String member : members) {
      assertThat(ORDER.compare("/" + member, "/" + member)).isZero();
    }
  }

  @Test
  void aMemberWithoutAPlaceIsNotSortedAnywhere() {
    assertThatThrownBy(() -> ORDER.compare("/overview/0", "/nowhere"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theLinesOfEachFormAreInPrintedOrderAmongTheTexts() {
    for (Form form : Form.all()) {
      String before = "/overview/12";
      for (Line line : form.lines()) {
        for (int column = 0; column < line.columns().size(); column++) {
          assertThat(ORDER.compare(before, line.pointer(column))).as(before).isNegative();
          before = line.pointer(column);
        }
      }
      assertThat(ORDER.compare(before, "/problems/0")).isNegative();
    }
  }

  private static void collect(JsonNode schema, Set<String> members) {
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      if (entry.getKey().equals("properties")) {
        entry.getValue().fieldNames().forEachRemaining(members::add);
      }
    }
    schema.forEach(child -> collect(child, members));
  }
}
