package nianbao.render.engine;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document shows characters that none of the faces has which it names for them. What a report
 * says is checked before; so they are the template's. The message is a Chinese sentence without a
 * full stop.
 */
public final class UnprintableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** More are not named: then it is the face that is wrong, and not a character. */
  private static final int MOST = 10;

  UnprintableException(Set<Integer> characters) {
    super(
        characters.stream()
            .limit(MOST)
            .map(c -> "“%s”（U+%04X）".formatted(Character.toString(c), c))
            .collect(
                Collectors.joining(
                    "、",
                    "样式里写的字体没有",
                    (characters.size() > MOST ? "等" + characters.size() + "个字" : "")
                        + "，印不出来；请改用别的字，或者在font-family里加上宋体")));
  }
}
