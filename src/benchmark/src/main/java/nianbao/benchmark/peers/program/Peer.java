package nianbao.benchmark.peers.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that sets reports.
 *
 * @param name as the table shows it
 * @param input what it is given
 * @param warm starts it to set report after report, as {@link Runner} speaks with it
 * @param cold starts it to set one report and end; the paths of report and PDF take the places of
 *     {@code REPORT} and {@code PDF}
 * @param environment added to this process's own
 * @param warmUp reports after which it gets no faster
 * @param setUp how it is used, for the table's notes
 */
public record Peer(
    String name,
    Input input,
    List<String> warm,
    List<String> cold,
    Map<String, String> environment,
    int warmUp,
    String setUp) {

  /** A place in a command. */
  public static final String REPORT = "{report}";

  /** A place in a command. */
  public static final String PDF = "{pdf}";

  /** What a program is given of a report. */
  public enum Input {
    /** The report itself. */
    JSON,

    /** The web page that Nianbao makes of it, with a sheet for printing. */
    HTML
  }

  /** A peer whose runner also sets one report if it is given the two paths. */
  public static Peer of(
      String name,
      Input input,
      List<String> command,
      Map<String, String> environment,
      int warmUp,
      String setUp) {
    List<String> cold = new ArrayList<>(command);
    cold.addAll(List.of(REPORT, PDF));
    return new Peer(name, input, command, cold, environment, warmUp, setUp);
  }

  /** A process of this peer that speaks on standard output; what it complains of is ours. */
  public ProcessBuilder process(List<String> command) {
    ProcessBuilder process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    process.environment().putAll(environment);
    return process;
  }
}
