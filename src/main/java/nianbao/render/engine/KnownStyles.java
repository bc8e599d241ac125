package nianbao.render.engine;

import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The style elements of documents, parsed once: reports of the same templates have the same. The
 * engine numbers the selectors anew for each document, so that two must not use one sheet at a
 * time.
 */
final class KnownStyles {

  /** Ours is one; an agency's own templates may write another into each report. */
  private static final int MOST = 8;

  private static final float LOAD = 0.75f;

  private final Map<String, Stylesheet> sheets =
      new LinkedHashMap<>(MOST, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stylesheet> eldest) {
          return size() > MOST;
        }
      };

  /** Gives the parsed styles for one document. */
  OfDocument ofDocument() {
    return new OfDocument();
  }

  /**
   * Looks up the style elements of one document, and remembers them once it is known to be sound.
   */
  final class OfDocument extends XhtmlNamespaceHandler {

    private final Effort effort = new Effort();
    private StylesheetInfo[] infos = {};

    // The engine calls this for every box at each layout, which makes it the place to count the
    // effort.
    @Override
    public @Nullable String getAnchorName(@Nullable Element element) {
      effort.box();
      return super.getAnchorName(element);
    }

    // The engine calls this for every element before it lays anything out: the deadline holds from
    // here on.
    @Override
    public @Nullable String getElementStyling(Element element) {
      Effort.heed();
      return super.getElementStyling(element);
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
      infos = super.getStylesheets(document);
      return infos;
    }

    @Override
    protected StylesheetInfo readStyleElement(Element style) {
      StylesheetInfo info = super.readStyleElement(style);
      Stylesheet known = info == null ? null : sheets.get(info.getContent());
      return known == null ? info : new Known(info, known);
    }

    /** Keeps what the engine has parsed; to be called only if it had nothing to say of it. */
    void keep() {
      for (StylesheetInfo info : infos) {
        if (info.isInline() && info.getStylesheet() != null) {
          sheets.put(info.getContent(), info.getStylesheet());
        }
      }
    }
  }

  /** A style element that the engine takes for a sheet of its own, already read. */
  private static final class Known extends StylesheetInfo {

    Known(StylesheetInfo element, Stylesheet sheet) {
      setOrigin(element.getOrigin());
      setType(element.getType());
      setTitle(element.getTitle());
      element.getMedia().forEach(this::addMedium);
      setUri("");
      setStylesheet(sheet);
    }
  }
}
