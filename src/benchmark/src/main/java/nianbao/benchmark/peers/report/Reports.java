package nianbao.benchmark.peers.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;
import nianbao.report.Problem;

/** Writes the reports that are to be set, as JSON and as HTML. */
public final class Reports {

  private static final String SAMPLE = "yiyuan-2024";

  private final Press press = new Press(Setup.shipped("benchmark"));
  private final Path folder;
  private final String sheet;

  /**
   * Reports in a folder.
   *
   * @param sheet the style sheet that the HTML gets besides its own
   */
  public Reports(Path folder, Path sheet) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.sheet = Files.readString(sheet);
  }

  /** The shipped sample, its chart as a picture. */
  public ReportFiles sample() throws IOException {
    return write(SAMPLE, model());
  }

  /**
   * Reports like the sample.
   *
   * @param different reports, one a line, which give the figures
   */
  public List<ReportFiles> likeSample(Path different) throws IOException {
    LikeReports like = new LikeReports(model());
    List<ReportFiles> files = new ArrayList<>();
    for (String line : Files.readAllLines(different)) {
      byte[] report = like.report(files.size(), line.getBytes(StandardCharsets.UTF_8));
      files.add(write("like-" + files.size(), report));
    }
    return files;
  }

  /**
   * Reports that have nothing in common.
   *
   * @param different the reports, one a line
   */
  public List<ReportFiles> different(Path different) throws IOException {
    List<ReportFiles> files = new ArrayList<>();
    for (String line : Files.readAllLines(different)) {
      byte[] report = line.getBytes(StandardCharsets.UTF_8);
      files.add(write("different-" + files.size(), report));
    }
    return files;
  }

  private static byte[] model() throws IOException {
    return PicturedCharts.in(Shipped.sample(SAMPLE).orElseThrow(), LikeReports.TEXTS);
  }

  private ReportFiles write(String name, byte[] report) throws IOException {
    Path json = Files.write(folder.resolve(name + ".json"), report);
    String page = html(report).replace("</head>", "<style>\n" + sheet + "</style>\n</head>");
    return new ReportFiles(json, Files.writeString(folder.resolve(name + ".html"), page));
  }

  private String html(byte[] report) throws IOException {
    return press
        .make(new ByteArrayInputStream(report), Wanted.of(Format.HTML, Checks.REPORT))
        .fold(
            made -> new String(made.value().bytes(), StandardCharsets.UTF_8),
            rejected -> failed(rejected.problems()),
            unreadable -> failed(List.of(unreadable.problem())),
            unfit -> failed(unfit.problems()));
  }

  private static String failed(List<Problem> problems) {
    throw new IllegalArgumentException("no report: " + problems);
  }
}
