package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** HDFS and YARN beside the cluster, once for all tests that need them. */
final class Hadoop implements ParameterResolver {

  private static final String FOLDER = "/年度 报告/";

  /** All reports as the tests name them: a pattern, Chinese and a blank. */
  static final String INPUT = Hdfs.ROOT + FOLDER + "*.ndjson";

  /** What the tests have. */
  record Running(Fixture.Site site, Services services, Hdfs hdfs, Yarn yarn)
      implements AutoCloseable {

    static Running beside(Fixture.Site site) {
      Services services = new Services(site.folder());
      try {
        Hdfs hdfs = new Hdfs(site.folder(), services);
        hdfs.put(site.folder().resolve(Fixture.REPORTS), FOLDER + Fixture.REPORTS);
        return new Running(site, services, hdfs, new Yarn(site.folder(), services));
      } catch (IOException | InterruptedException e) {
        services.close();
        throw new IllegalStateException(e);
      }
    }

    /** Submits a job of all reports on HDFS in five parts to Spark's own cluster. */
    Submitted submit(String in, String out, String... more) throws IOException {
      return site.from(List.of(), in, Hdfs.ROOT + out, more);
    }

    /** The same to YARN, wherever the reports are. */
    Submitted onYarn(String mode, List<String> conf, String in, String out, String... more)
        throws IOException {
      return site.onYarn(mode, conf, Fixture.arguments(in, out, more));
    }

    /** Holds what a job made on HDFS of all reports against what one machine makes of them. */
    void assertIsWhatOneMachineMakes(String out, String here) throws IOException {
      hdfs.get(out, site.folder().resolve(here));
      site.assertIsWhatOneMachineMakes(here);
    }

    @Override
    public void close() {
      services.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Running.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(
            Running.class, type -> Running.beside(Fixture.site(context)), Running.class);
  }
}
