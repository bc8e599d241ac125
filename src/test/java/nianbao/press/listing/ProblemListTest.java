package nianbao.press.listing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nianbao.report.Problem;
import org.junit.jupiter.api.Test;

final class ProblemListTest {

  @Test
  void noProblemsAreAnEmptyList() {
    assertThat(new ProblemList(List.of()).toJson()).isEqualTo("{\"problems\":[]}\n");
  }

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    String text = "“一”\"\\/\b\n\u0000\u001F\u007F\u2028𠮷\uD800";

    String json = new ProblemList(List.of(Problem.warning("r", "/a~1b", text))).toJson();

    assertThat(new ObjectMapper().readTree(json).at("/problems/0"))
        .hasToString(
            new ObjectMapper()
                .createObjectNode()
                .put("rule", "r")
                .put("severity", "warning")
                .put("pointer", "/a~1b")
                .put("message", text)
                .toString());
  }
}
