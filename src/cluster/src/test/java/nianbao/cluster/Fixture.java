package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.archive.work.Workspace;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One cluster for all tests, the reports that they give to it, and the archive that one machine
 * makes of these.
 */
final class Fixture implements BeforeAllCallback, ParameterResolver {

  /** All reports: 1 in 100 bad, 1 twice under one name, 10 in another agency's words. */
  static final String REPORTS = "reports.ndjson";

  private static final String BRIEF = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private static final int GENERATED = 150;
  private static final String ONE = "one.zip";

  /**
   * What the tests have.
   *
   * @param folder where all files are
   */
  record Site(Path folder, Loopback cluster) implements AutoCloseable {

    static Site made() {
      try {
        Path folder = Files.createTempDirectory("cluster");
        Batch.write(GENERATED, folder.resolve(REPORTS));
        String said = Java.nianbao(folder, "archive", REPORTS, "-o", ONE, "--quiet");
        assertThat(said).contains("已做成“one.zip”");
        return new Site(folder, new Loopback(folder, 2, false));
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Submits a job of all reports in five parts. */
    Submitted submit(List<String> conf, String out, String... more) throws IOException {
      return from(conf, REPORTS, out, more);
    }

    /** The same of reports that are elsewhere. */
    Submitted from(List<String> conf, String in, String out, String... more) throws IOException {
      return given(conf, arguments(in, out, more));
    }

    /** Submits a job with all of its arguments. */
    Submitted given(List<String> conf, String... arguments) throws IOException {
      return cluster.submit(brief(conf), arguments);
    }

    /** The same on YARN. */
    Submitted onYarn(String mode, List<String> conf, String... arguments) throws IOException {
      return cluster.submitToYarn(mode, brief(conf), arguments);
    }

    private static List<String> brief(List<String> conf) {
      // Executors that live for seconds are done before Java's slower compiler is.
      List<String> all = new ArrayList<>(List.of("spark.executor.defaultJavaOptions=" + BRIEF));
      // A few reports are cut into several slices all the same.
      all.add("spark.files.maxPartitionBytes=256k");
      all.addAll(conf);
      return all;
    }

    /** Holds what a job made of all reports against what one machine makes of them. */
    void assertIsWhatOneMachineMakes(String out) throws IOException {
      assertThat(folder.resolve(out).toFile().list())
          .containsExactlyInAnyOrder(
              "SHA256SUMS",
              "part-00000.zip",
              "part-00001.zip",
              "part-00002.zip",
              "part-00003.zip",
              "part-00004.zip",
              "rejected.ndjson");
      assertThat(merged(out)).hasSameBinaryContentAs(folder.resolve(ONE));
    }

    /** What a job made as one archive, in which the entries of all parts are in order. */
    Path merged(String out) throws IOException {
      assertThat(Java.nianbao(folder, "archive", "verify", out)).contains("完好：");
      assertThat(Java.nianbao(folder, "archive", "merge", out, "-o", out + ".zip")).contains("已合成");
      return folder.resolve(out + ".zip");
    }

    @Override
    public void close() throws IOException {
      cluster.close();
      new Workspace(folder).remove();
    }
  }

  /** What a job is told that makes five parts of all reports. */
  static String[] arguments(String in, String out, String... more) {
    return Stream.concat(
            Stream.of("--in", in, "--out", out, "--partition-size", "35"), Stream.of(more))
        .toArray(String[]::new);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    site(context);
  }

  static Site site(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(Site.class, type -> Site.made(), Site.class);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return site(context);
  }
}
