package nianbao.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nianbao.report.Problem;

/** The smallest report there is, to be spoiled in one place or two. */
final class ReportJson {

  // All but ASCII is escaped, so that half a surrogate pair survives UTF-8.
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final ReportReader READER = new ReportReader();
  private static final String SEVEN = "[0, 0, 0, 0, 0, 0, 0]";
  private static final String SMALLEST =
      """
      {
        "agency": "沂源县科学技术局", "year": 2024, "issuedOn": "2025-01-20",
        "overview": [],
        "disclosure": {
          "rules": [0, 0, 0], "normativeDocuments": [0, 0, 0],
          "licensing": 0, "penalties": 0, "coercion": 0, "fees": "0"
        },
        "requests": {
          "received": SEVEN, "carriedOver": SEVEN,
          "outcomes": {
            "granted": SEVEN, "partlyGranted": SEVEN,
            "refused": {
              "stateSecret": SEVEN, "prohibitedByLaw": SEVEN, "publicSafety": SEVEN,
              "thirdPartyRights": SEVEN, "internalAffairs": SEVEN, "deliberative": SEVEN,
              "enforcementFile": SEVEN, "administrativeInquiry": SEVEN
            },
            "unavailable": {"notHeld": SEVEN, "needsCreation": SEVEN, "stillUnclear": SEVEN},
            "notProcessed": {
              "petition": SEVEN, "duplicate": SEVEN, "publication": SEVEN,
              "excessive": SEVEN, "confirmation": SEVEN
            },
            "otherwise": {"notCorrected": SEVEN, "feeUnpaid": SEVEN, "miscellaneous": SEVEN},
            "total": SEVEN
          },
          "carriedForward": SEVEN
        },
        "review": [0, 0, 0, 0, 0],
        "litigation": {"direct": [0, 0, 0, 0, 0], "afterReview": [0, 0, 0, 0, 0]},
        "problems": [],
        "otherMatters": []
      }
      """
          .replace("SEVEN", SEVEN);

  private final JsonNode root = parsed(SMALLEST);

  private ReportJson() {}

  static ReportJson smallest() {
    return new ReportJson();
  }

  /** Puts a JSON value in place of the one at a pointer, or adds it. */
  ReportJson with(String pointer, String json) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode parent = root.at(place.head());
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), parsed(json));
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), parsed(json));
    }
    return this;
  }

  ReportJson without(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(place.head())).remove(place.last().getMatchingProperty());
    return this;
  }

  /** Puts text in place of the text at a pointer, whatever characters it has. */
  ReportJson withText(String pointer, String text) {
    return with(pointer, written(TextNode.valueOf(text)));
  }

  String text() {
    return written(root);
  }

  Reading read() {
    return read(text());
  }

  /** The problems of this report, which is rejected; the test fails if it is not. */
  List<Problem> problems() {
    return ((Reading.Rejected) read()).problems();
  }

  static Reading read(String json) {
    return READER.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(JsonNode value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
