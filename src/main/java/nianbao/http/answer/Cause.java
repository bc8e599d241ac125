package nianbao.http.answer;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the log learns of a failure of ours: kinds and places in the program; a message could quote
 * the report.
 */
public final class Cause {

  private static final int MOST = 4;

  private Cause() {}

  /** A failure and what it came from. */
  public static String of(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(MOST)
        .map(Cause::place)
        .collect(Collectors.joining("; "));
  }

  private static String place(Throwable failure) {
    StackTraceElement[] places = failure.getStackTrace();
    return failure.getClass().getName() + (places.length == 0 ? "" : " at " + places[0]);
  }
}
