package nianbao.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Ends a run that an exception stopped: what the caller can mend in one line, and our own failure
 * in one line that can be passed on.
 *
 * @param debug whether the caller asked for the details of our failures
 */
public record Failure(Terminal terminal, BooleanSupplier debug)
    implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e);
  }

  /** Says what stopped the run, and gives the exit code. */
  public int report(Throwable e) {
    if (e instanceof UnusableException) {
      terminal.say(String.valueOf(e.getMessage()));
      return Exit.UNUSABLE;
    }
    terminal.say(
        "程序出错，没有做成。这不是报告的错；请把报告和下面括号里的话发给维护人员，加 --debug 可显示细节。（"
            + e.toString().lines().findFirst().orElse("")
            + "）");
    if (debug.getAsBoolean()) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      terminal.say(trace.toString());
    }
    return Exit.FAILED;
  }
}
