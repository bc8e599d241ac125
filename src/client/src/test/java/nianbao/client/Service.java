package nianbao.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The service of the main project's jar, on a free port of this machine. */
final class Service implements AutoCloseable {

  private final Process process;
  private final String address;

  private Service(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static Service start(Path jobs) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                System.getProperty("nianbao.jar"),
                "serve",
                "--port",
                "0",
                "--jobs",
                jobs.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      throw new IOException("the service ended before it was ready");
    }
    return new Service(process, line.substring(line.indexOf("http")).replaceFirst("/$", ""));
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
