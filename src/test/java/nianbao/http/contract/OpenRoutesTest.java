package nianbao.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.http.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no token is let in where {@code openapi.json} says so, and nowhere else. */
final class OpenRoutesTest {

  @TempDir private Path folder;

  @Test
  void areThoseThatAskForNoTokenByTheContract() throws Exception {
    Contract contract = new Contract(path -> true);
    Path tokens = Files.writeString(folder.resolve("tokens"), "ci 0123456789abcdef\n");
    int open = 0;
    try (RunningService guarded = RunningService.guarded(tokens);
        RunningService free = RunningService.start()) {
      for (String path : contract.paths()) {
        for (String method : contract.methods(path)) {
          String asked = path.replaceAll("\\{[a-z]+}", "1");
          // A link of its own is asked for by both.
          assertThat(status(guarded, asked, method) == status(free, asked, method))
              .as("%s %s", method, path)
              .isEqualTo(contract.isOpen(path, method));
          open += contract.isOpen(path, method) ? 1 : 0;
        }
      }
    }
    assertThat(open).isGreaterThan(5);
  }

  private static int status(RunningService service, String path, String method) throws Exception {
    return service.send(Calls.bare(service, path, method)).statusCode();
  }
}
