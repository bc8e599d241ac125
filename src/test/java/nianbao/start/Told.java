package nianbao.start;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that tells how it was started: Java's options, then its own arguments, a line each. */
final class Told {

  private Told() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ManagementFactory.getRuntimeMXBean().getInputArguments().forEach(out::println);
    List.of(args).forEach(argument -> out.println("<" + argument + ">"));
    System.exit(args.length > 0 && args[0].equals("fail") ? 4 : 0);
  }
}
