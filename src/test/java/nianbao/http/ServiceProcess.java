package nianbao.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nianbao.Main;

/** The service as a process of its own with 512 MB, on any free port of this machine. */
final class ServiceProcess implements AutoCloseable {

  private final Process process;
  private final URI address;

  private ServiceProcess(Process process) throws IOException {
    this.process = process;
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String ready = out.readLine();
    if (ready == null) {
      throw new IOException("the service does not start");
    }
    this.address = URI.create(ready.replaceFirst(".*：", ""));
  }

  /** One whose log goes to a file. */
  static ServiceProcess start(Path log, String... options) throws IOException {
    return new ServiceProcess(command(options).redirectError(log.toFile()).start());
  }

  /** One whose log nobody reads. */
  static ServiceProcess startUnread(String... options) throws IOException {
    return new ServiceProcess(command(options).start());
  }

  private static ProcessBuilder command(String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
    command.addAll(Arrays.asList(options));
    return new ProcessBuilder(command);
  }

  URI address() {
    return address;
  }

  /** Whether it ends by itself once it is told to. */
  boolean endsWhenAsked() throws InterruptedException {
    process.destroy();
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
