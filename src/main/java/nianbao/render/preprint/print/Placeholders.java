package nianbao.render.preprint.print;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The engine's replaced elements, and placeholders by the ids of their elements. */
final class Placeholders implements ReplacedElementFactory {

  private final ReplacedElementFactory usual;
  private final Map<String, Placeholder> placeholders;

  Placeholders(ReplacedElementFactory usual, Map<String, Placeholder> placeholders) {
    this.usual = usual;
    this.placeholders = placeholders;
  }

  @Override
  public @Nullable ReplacedElement createReplacedElement(
      LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
    ReplacedElement placeholder = placeholder(box.getElement());
    return placeholder == null
        ? usual.createReplacedElement(context, box, agent, width, height)
        : placeholder;
  }

  @Override
  public boolean isReplacedElement(@Nullable Element element) {
    return placeholder(element) != null || usual.isReplacedElement(element);
  }

  private @Nullable Placeholder placeholder(@Nullable Element element) {
    return element == null ? null : placeholders.get(element.getAttribute("id"));
  }
}
