package nianbao.cli;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process of little memory in which the program runs several times, one after the other.
 *
 * <p>Arguments: the folder, then command lines. It ends with the exit code of the first one that
 * does not end with 0, and says what that had to say.
 */
final class SmallHeap {

  private SmallHeap() {}

  public static void main(String[] args) {
    for (String command : Arrays.asList(args).subList(1, args.length)) {
      Run run = Run.in(Path.of(args[0]), command.split(" ", -1));
      if (run.exit() != 0) {
        System.err.println(command + ": " + run.exit() + " " + run.messages());
        System.exit(run.exit());
      }
    }
  }
}
