package nianbao.benchmark.peers.program;

import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.press.format.Checks;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.report.Problem;

/** Nianbao in this process, its press kept: JSON in, the finished PDF out. */
final class NianbaoRunner {

  private NianbaoRunner() {}

  /** Sets a report for each line of standard input, see {@link Runner}. */
  public static void main(String[] arguments) throws IOException {
    Press press = new Press(Setup.shipped("benchmark"));
    System.out.println("Nianbao " + Press.class.getPackage().getImplementationVersion());
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] paths = line.split("\t", -1);
      Files.write(Path.of(paths[1]), pdf(press, Files.readAllBytes(Path.of(paths[0]))));
      System.out.println("set");
    }
  }

  private static byte[] pdf(Press press, byte[] report) throws IOException {
    return press
        .make(new ByteArrayInputStream(report), Wanted.of(Format.PDF, Checks.REPORT))
        .fold(
            made -> made.value().bytes(),
            rejected -> failed(rejected.problems()),
            unreadable -> failed(List.of(unreadable.problem())),
            unfit -> failed(unfit.problems()));
  }

  private static byte[] failed(List<Problem> problems) {
    throw new IllegalArgumentException("no report: " + problems);
  }
}
