package nianbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void leavesOutWhiteSpace() throws JsonProcessingException {
    assertThat(canonical("{ \"a\" : [ 1 , null , true , false , { } , [ ] ] }\n"))
        .isEqualTo("{\"a\":[1,null,true,false,{},[]]}");
  }

  @Test
  void sortsMembersByTheirUtf16Units() throws JsonProcessingException {
    // RFC 8785 3.2.3: U+1F600 comes before U+FB33, because D83D is less than FB33.
    assertThat(
            canonical(
                "{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"\ud83d\ude00\":5,\"\u0080\":6,"
                    + "\"\u00f6\":7}"))
        .isEqualTo(
            "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,"
                + "\"\ufb33\":3}");
  }

  @Test
  void sortsMembersWithinMembersButKeepsTheOrderOfLists() throws JsonProcessingException {
    assertThat(canonical("{\"b\":{\"d\":1,\"c\":2},\"a\":[3,1,2]}"))
        .isEqualTo("{\"a\":[3,1,2],\"b\":{\"c\":2,\"d\":1}}");
  }

  @Test
  void escapesOnlyWhatMustBeEscaped() throws JsonProcessingException {
    assertThat(canonical("\"\\u0022\\u005c\\u0008\\u0009\\u000a\\u000c\\u000d\\u0000\\u001f\""))
        .isEqualTo("\"\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\"");
    assertThat(canonical("\"\\/\\u007f\\u4e2d\\ud842\\udfb7\\u2028\""))
        .isEqualTo("\"/\u007f中𠮷\u2028\"");
  }

  @Test
  void writesIntegersWithPlainDigits() throws JsonProcessingException {
    assertThat(canonical("[0,-0,9007199254740991,-1]")).isEqualTo("[0,0,9007199254740991,-1]");
  }

  @Test
  void refusesWhatAReportCannotHave() {
    assertThatThrownBy(() -> canonical("1.5")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> canonical("12345678901234567890"))
        .isInstanceOf(IllegalArgumentException.class);
    JsonNode nothing = MissingNode.getInstance();
    assertThatThrownBy(() -> CanonicalJson.of(nothing))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String canonical(String json) throws JsonProcessingException {
    return CanonicalJson.of(new ObjectMapper().readTree(json));
  }
}
