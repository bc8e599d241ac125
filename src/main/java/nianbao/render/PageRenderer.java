package nianbao.render;

import java.util.concurrent.CancellationException;
import nianbao.render.engine.BoundlessLayoutException;
import nianbao.render.engine.UnprintableException;

/**
 * HTML to open pages: tagged, A4 (GB/T 9704-2012), with every face embedded.
 *
 * <p>Safe for use by several threads: each call works on a document of its own.
 */
public interface PageRenderer {

  /**
   * Lays out and paints.
   *
   * @param html well-formed XHTML; nothing that it refers to is fetched but {@code data:} URIs
   * @return the open pages; the caller closes them
   * @throws RenderingException if the engine fails
   * @throws BoundlessLayoutException if the layout does not come to an end
   * @throws UnprintableException if it shows characters that no face has
   * @throws CancellationException if the thread is interrupted
   */
  Pages render(String html);
}
