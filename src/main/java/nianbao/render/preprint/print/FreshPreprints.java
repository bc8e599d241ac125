package nianbao.render.preprint.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRRuntimeException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.render.EngineRenderer;
import nianbao.render.preprint.Skeleton;
import nianbao.render.preprint.Trial;
import nianbao.render.preprint.TrialPrint;

/** Preprints that are made each time, by having the engine lay out the form alone. */
final class FreshPreprints implements Preprints {

  private final EngineRenderer engine;
  private final Consumer<String> broken;

  /**
   * Preprints that an engine makes.
   *
   * @param broken told the rule that a form breaks which is left to the engine
   */
  FreshPreprints(EngineRenderer engine, Consumer<String> broken) {
    this.engine = engine;
    this.broken = broken;
  }

  @Override
  public List<Skeleton> known() {
    return List.of();
  }

  @Override
  public Optional<Plate> of(Skeleton skeleton) throws IOException {
    Trial trial =
        skeleton.looksTheSameAlone()
            ? trial(skeleton)
            : new Trial.Failed("样式不按相邻、次序、属性、计数器挑选元素，也不用另外的样式文件");
    if (trial instanceof Trial.Failed failed) {
      broken.accept(failed.rule());
    }
    return trial.passed().map(Plate::of);
  }

  /** Where the engine warns of a form or fails, it is to do so with the whole document. */
  private Trial trial(Skeleton skeleton) throws IOException {
    List<Diagnostic> said = new ArrayList<>();
    try {
      Trial trial =
          engine.read(skeleton.alone(), said::add, painting -> TrialPrint.read(painting, skeleton));
      return said.isEmpty() ? trial : new Trial.Failed("排版时没有提示");
    } catch (XRRuntimeException e) {
      return new Trial.Failed("表格单独也排得出来");
    }
  }
}
