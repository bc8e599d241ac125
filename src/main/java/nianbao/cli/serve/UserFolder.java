package nianbao.cli.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder in which a program keeps what is one user's and may be lost. */
final class UserFolder {

  private UserFolder() {}

  /** It, made if it was not there; empty if the user has none that can be written. */
  static Optional<Path> of(Map<String, String> environment) {
    return Stream.of(
            named(environment, "XDG_CACHE_HOME"),
            named(environment, "LOCALAPPDATA"),
            named(environment, "HOME").map(home -> home.resolve(".cache")))
        .flatMap(Optional::stream)
        .findFirst()
        .map(caches -> caches.resolve("nianbao"))
        .filter(UserFolder::isUsable);
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(name -> !name.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  private static boolean isUsable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }
}
