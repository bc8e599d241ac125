package nianbao.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Strict JSON to a tree of values.
 *
 * <p>The tree is built here and not by {@code ObjectMapper}, so that every bound and every refusal
 * is ours and has its place, and a start does not pay for data binding.
 */
final class JsonTree {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_VALUES = 100_000;
  private static final int MAX_NAME = 200;
  private static final int MAX_DIGITS = 64;
  private static final int MAX_LONG_DIGITS = 18;

  private static final int NEARBY = 200;

  /** What spreadsheets and scripts write where there is no number. */
  private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity");

  private static final String FULL_WIDTH = "，：“”｛｝［］【】、；‘’";
  private static final String HALF_WIDTH = ",:\"\"{}[][],,\"\"";

  // Jackson's own bounds are lifted, because its exceptions do not say which one was met; the input
  // is bounded, and names, depth and digits are looked at before any work.
  static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceText source;
  private final JsonParser parser;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private int values;

  private JsonTree(SourceText source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The tree of a text. */
  static JsonNode of(SourceText source) throws SourceText.Refusal {
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      return new JsonTree(source, parser).root();
    } catch (JsonProcessingException e) {
      int end = source.text().length();
      int offset = e instanceof JsonEOFException ? end : (int) e.getLocation().getCharOffset();
      int place = faulty(source.text(), Math.min(offset, end));
      throw source.refusal("json", place, fault(source.text(), place));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  private JsonNode root() throws IOException, SourceText.Refusal {
    JsonNode root = value(parser.nextToken(), 1);
    if (parser.nextToken() != null) {
      throw refusal("报告到这里已经写完，后面还有多余的内容；请删去");
    }
    return root;
  }

  private JsonNode value(JsonToken token, int depth) throws IOException, SourceText.Refusal {
    if (++values > MAX_VALUES) {
      String message = "内容太多，超过" + MAX_VALUES + "个值；请减少表格的行数";
      throw source.refusal("too-large", parser.currentTokenLocation().getCharOffset(), message);
    }
    if (depth > MAX_DEPTH) {
      throw refusal("括号套得太深，超过" + MAX_DEPTH + "层；请检查是不是多写了括号");
    }
    return switch (token) {
      case START_OBJECT -> object(depth);
      case START_ARRAY -> array(depth);
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> nodes.nullNode();
      default -> number();
    };
  }

  private ObjectNode object(int depth) throws IOException, SourceText.Refusal {
    ObjectNode object = nodes.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (name.length() > MAX_NAME) {
        throw refusal("成员的名字太长，超过" + MAX_NAME + "个字；请检查是不是少了引号");
      }
      if (object.has(name)) {
        throw refusal("成员" + Naming.quoted(name) + "写了两次；请删去其中一个");
      }
      object.set(name, value(parser.nextToken(), depth + 1));
    }
    return object;
  }

  private ArrayNode array(int depth) throws IOException, SourceText.Refusal {
    ArrayNode array = nodes.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser.currentToken(), depth + 1));
    }
    return array;
  }

  private JsonNode number() throws IOException, SourceText.Refusal {
    boolean plain =
        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getTextLength() <= MAX_LONG_DIGITS;
    return plain ? nodes.numberNode(parser.getLongValue()) : decimal();
  }

  // 1.0 and 1e2 are integers to JSON Schema (2020-12, 6.1.1), so they become integers here.
  private JsonNode decimal() throws IOException, SourceText.Refusal {
    if (parser.getTextLength() > MAX_DIGITS) {
      throw refusal("这个数太长，超过" + MAX_DIGITS + "位；请检查是不是写错了");
    }
    try {
      BigDecimal given = new BigDecimal(parser.getText());
      BigDecimal shortest = given.stripTrailingZeros();
      long digits = (long) shortest.precision() - shortest.scale();
      return shortest.scale() <= 0 && digits <= MAX_LONG_DIGITS
          ? nodes.numberNode(shortest.longValueExact())
          : nodes.numberNode(given);
    } catch (NumberFormatException e) {
      throw refusal("这个数的指数太大；请检查是不是写错了");
    }
  }

  private SourceText.Refusal refusal(String message) {
    return source.refusal("json", parser.currentTokenLocation().getCharOffset(), message);
  }

  // Of a word that is no number Jackson tells the end; what is looked for is its beginning.
  private static int faulty(String text, int offset) {
    return NO_NUMBERS.contains(wordAt(text, offset)) ? wordStart(text, offset) : offset;
  }

  // Jackson's own words are English and for programmers; these are what a clerk's editor leaves.
  private static String fault(String text, int offset) {
    if (text.substring(offset).isBlank()) {
      return "到这里就没有了，报告还没有写完；请检查是不是少了括号或引号，或者文件不完整";
    }
    String before = text.substring(Math.max(0, offset - NEARBY), offset);
    if (before.endsWith("\\")) {
      return "反斜杠后面不能是" + quotedAt(text, offset) + "；反斜杠本身请写成\\\\";
    }
    String word = wordAt(text, offset);
    if (NO_NUMBERS.contains(word)) {
      return Naming.quoted(word) + "不是数；没有的填0";
    }
    boolean closing = "}]".indexOf(text.charAt(offset)) >= 0;
    return closing && before.stripTrailing().endsWith(",")
        ? "括号前面多了一个逗号；请删去"
        : fault(text.charAt(offset), quotedAt(text, offset));
  }

  private static String fault(char found, String quoted) {
    if (found == '\n' || found == '\r') {
      return "文字中间不能直接换行；换行请写成\\n，或者检查是不是少了引号";
    }
    int width = FULL_WIDTH.indexOf(found);
    return width < 0
        ? "这里不该是" + quoted + "；请检查前面是不是少了逗号、冒号或引号"
        : "这里不能用全角符号 " + found + " ；请改成半角的 " + HALF_WIDTH.charAt(width);
  }

  private static int wordStart(String text, int offset) {
    int start = offset;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static String wordAt(String text, int offset) {
    int start = wordStart(text, offset);
    int end = offset;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static String quotedAt(String text, int offset) {
    return Naming.quoted(Character.toString(text.codePointAt(offset)));
  }
}
