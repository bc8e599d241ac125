package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nianbao.compose.Charts;
import nianbao.compose.HtmlComposer;
import nianbao.compose.Medium;
import nianbao.file.Description;
import nianbao.file.Origin;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.render.EngineRenderer;
import nianbao.render.Pages;
import nianbao.render.UntaggedRenderer;
import nianbao.render.face.Faces;
import nianbao.stamp.file.PdfFile;
import nianbao.stamp.identity.Identity;
import nianbao.stamp.structure.StructureTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What PDF/A-3a and PDF/UA-1 cost: the same HTML in the same faces, laid out, painted and saved,
 * with tags, structure, metadata, colour profile and source, and without any of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
public class ConformanceBenchmark {

  private final Faces faces = new Faces(Optional.empty());
  private final EngineRenderer renderer =
      new EngineRenderer(
          faces,
          warning -> {
            throw new AssertionError(warning);
          });
  private final UntaggedRenderer untagged = new UntaggedRenderer(faces);
  private final Reading.Accepted sample = sample();
  private final String html =
      leftToTheEngine(new HtmlComposer(Optional.empty(), Charts.NONE).compose(sample.report(), Medium.PAGES));
  private final Description words =
      new StampWords(new Origin("benchmark", "0".repeat(64), "0".repeat(64)))
          .description(sample.report(), sample.canonical(), false);

  /** With all that conformance asks for. */
  @Benchmark
  public int conforming() throws IOException {
    try (Pages pages = renderer.render(html)) {
      new StructureTree(pages.document()).complete();
      new Identity(words).writeTo(pages.document());
      return size(pages);
    }
  }

  /** Pages to look at. */
  @Benchmark
  public int plain() throws IOException {
    try (Pages pages = untagged.render(html)) {
      return size(pages);
    }
  }

  /** There are no preprints without tags: the engine lays out the official tables on both sides. */
  private static String leftToTheEngine(String html) {
    return html.replace("<table class=", "<table\tclass=");
  }

  private static int size(Pages pages) throws IOException {
    pages.embedFonts();
    return PdfFile.bytes(pages.document()).length;
  }

  private static Reading.Accepted sample() {
    try (InputStream in = Press.class.getResourceAsStream("/samples/yiyuan-2024.json")) {
      return new ReportReader()
          .read(in)
          .fold(
              accepted -> accepted,
              rejected -> {
                throw new AssertionError(rejected.problems());
              },
              unreadable -> {
                throw new AssertionError(unreadable.problem());
              });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
