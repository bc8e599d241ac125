package nianbao.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A browser that only notes what it is to open. */
final class NotingBrowser {

  private NotingBrowser() {}

  /** Puts it into a folder; the note is moved into its place, so that it is read as a whole. */
  static void install(Path folder, Path note) throws IOException {
    Path browser = Files.createDirectory(folder).resolve("xdg-open");
    String part = note + ".part";
    Files.writeString(
        browser,
        "#!/bin/sh\nprintf %s \"$1\" > '" + part + "' && mv '" + part + "' '" + note + "'\n");
    assertThat(browser.toFile().setExecutable(true)).isTrue();
  }
}
