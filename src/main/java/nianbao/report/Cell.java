package nianbao.report;

import java.util.OptionalLong;

/** A cell of an official table, as the report was handed in. */
public sealed interface Cell {

  /** Nothing is filled in; that is never the same as 0. */
  record Blank() implements Cell {
    @Override
    public String printed() {
      return "";
    }
  }

  /** A whole number, below 0 where the form has a change from year to year. */
  record Count(long value) implements Cell {
    @Override
    public OptionalLong number() {
      return OptionalLong.of(value);
    }

    @Override
    public String printed() {
      return Long.toString(value);
    }
  }

  /** A decimal with the digits that it was given with, and with its unit if it has one. */
  record Amount(String printed) implements Cell {}

  /** What is printed of it. */
  String printed();

  /** The whole number, if it is one. */
  default OptionalLong number() {
    return OptionalLong.empty();
  }

  /** Whether nothing is filled in. */
  default boolean isBlank() {
    return this instanceof Blank;
  }
}
