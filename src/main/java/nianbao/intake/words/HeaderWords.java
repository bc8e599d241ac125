package nianbao.intake.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Column;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;
import nianbao.form.Section;
import nianbao.form.Table;

/** Knows the words over the columns of each table, in all editions. */
public final class HeaderWords {

  /** Header words with more slips than this are not taken for the form's. */
  private static final double LIKE = 0.65;

  private static final List<HeaderWords> ALL =
      Arrays.stream(Edition.values())
          .flatMap(edition -> Form.of(edition).tables().stream())
          .map(Table::part)
          .distinct()
          .map(HeaderWords::new)
          .toList();

  private final Part part;

  /** The words as letters, the longest first, so that none is taken for a part of another. */
  private final List<String> words;

  private HeaderWords(Part part) {
    this.part = part;
    Set<String> all = new LinkedHashSet<>();
    for (Edition edition : Edition.values()) {
      for (Section section : Form.of(edition).table(part).sections()) {
        section.columns().stream().flatMap(column -> column.labels().stream()).forEach(all::add);
        if (section.sideBySide()) {
          section.lines().stream().map(Line::labels).forEach(all::addAll);
        }
      }
    }
    words =
        all.stream()
            .map(HeaderWords::word)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /** The letters by which a header word is known, without what it says in brackets. */
  public static String word(String label) {
    return Words.shortKey(label);
  }

  /** The words over a column. */
  public static String word(Column column) {
    return word(column.label());
  }

  public static HeaderWords of(Part part) {
    return ALL.stream().filter(words -> words.part == part).findFirst().orElseThrow();
  }

  /** The words of this table that a cell has, in their order. */
  public List<String> in(String text) {
    String letters = Words.shortKey(text);
    List<String> found = new ArrayList<>();
    int at = 0;
    int strange = 0;
    while (at < letters.length()) {
      Optional<String> word = at(letters, at);
      word.ifPresent(found::add);
      strange += word.isPresent() ? 0 : 1;
      at += word.map(String::length).orElse(1);
    }
    return strange * 2 > letters.length() || found.isEmpty() ? like(letters) : found;
  }

  private Optional<String> at(String letters, int at) {
    return words.stream().filter(word -> letters.startsWith(word, at)).findFirst();
  }

  private List<String> like(String letters) {
    return words.stream()
        .filter(word -> letters.length() > 2 && Words.likeness(letters, word) >= LIKE)
        .max(Comparator.comparing(word -> Words.likeness(letters, word)))
        .map(List::of)
        .orElse(List.of());
  }
}
