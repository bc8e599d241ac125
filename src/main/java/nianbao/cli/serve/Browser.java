package nianbao.cli.serve;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What opens an address where a person sees it.
 *
 * @param environment the environment variables, which tell what system it is
 */
public record Browser(Map<String, String> environment) {

  private static final List<String> OPENERS =
      List.of("xdg-open", "x-www-browser", "sensible-browser");

  public Browser {
    environment = Map.copyOf(environment);
  }

  /** Whether there is a person in front of a screen. */
  public boolean isThere() {
    return isWindows()
        || isSet("DISPLAY")
        || isSet("WAYLAND_DISPLAY")
        || (isMac() && !isSet("SSH_CONNECTION"));
  }

  /** Opens an address; gives whether that could be begun. */
  boolean opens(URI address) {
    Optional<List<String>> opener = opener();
    if (opener.isEmpty()) {
      return false;
    }
    List<String> line = new ArrayList<>(opener.get());
    line.add(address.toString());
    try {
      new ProcessBuilder(line)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<List<String>> opener() {
    if (isWindows()) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (isMac()) {
      return Optional.of(List.of("/usr/bin/open"));
    }
    return OPENERS.stream().flatMap(this::onPath).findFirst().map(List::of);
  }

  private Stream<String> onPath(String name) {
    String path = environment.getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString);
  }

  private boolean isWindows() {
    return environment.getOrDefault("OS", "").startsWith("Windows");
  }

  // Set by the system for every process of a person who is logged in.
  private boolean isMac() {
    return isSet("__CF_USER_TEXT_ENCODING");
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }
}
