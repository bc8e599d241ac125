package nianbao.render.preprint.print;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nianbao.render.EngineRenderer;
import nianbao.render.PageRenderer;
import nianbao.render.Pages;

/**
 * Prints official forms onto the pages of the renderer that it decorates; all else is left to that
 * one. Both ways below make the same bytes.
 */
public final class FormRenderer implements PageRenderer {

  private final EngineRenderer engine;
  private final Preprints preprints;
  private final Consumer<String> broken;

  private FormRenderer(EngineRenderer engine, Preprints preprints, Consumer<String> broken) {
    this.engine = engine;
    this.preprints = preprints;
    this.broken = broken;
  }

  /**
   * The plain way: the engine lays out every form of every report, and nothing is kept from one
   * report to the next.
   *
   * @param warnings told once of each rule that keeps a template's forms from being preprinted
   */
  public static PageRenderer plain(EngineRenderer engine, Consumer<String> warnings) {
    Consumer<String> broken = toldOnce(warnings);
    return new FormRenderer(engine, new FreshPreprints(engine, broken), broken);
  }

  /** The fast way: as {@link #plain}, but a form is laid out when it is first seen. */
  public static PageRenderer fast(EngineRenderer engine, Consumer<String> warnings) {
    Consumer<String> broken = toldOnce(warnings);
    return new FormRenderer(engine, new KeptPreprints(new FreshPreprints(engine, broken)), broken);
  }

  @Override
  public Pages render(String html) {
    return engine.render(fonts -> OfficialForms.of(html, preprints, fonts, broken));
  }

  private static Consumer<String> toldOnce(Consumer<String> warnings) {
    Set<String> told = ConcurrentHashMap.newKeySet();
    return rule -> {
      if (told.add(rule)) {
        warnings.accept("模板的表格要在每份报告里重新排版，会慢一些；要快，须做到：" + rule + "。");
      }
    };
  }
}
