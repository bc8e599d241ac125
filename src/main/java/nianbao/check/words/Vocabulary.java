package nianbao.check.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The words that mean something, as a tree of characters; the longest word wins. */
final class Vocabulary {

  /** A word found in a text. */
  record Word(char kind, int length) {}

  private static final int ROOT = 0;
  private static final Word NONE = new Word(Tokens.OTHER, 0);

  /** Room for several times as many nodes as there are: a power of two. */
  private static final int ROOM = 1 << 15;

  /** From a node and a character to the next node, by open addressing; 0 is a free place. */
  private final int[] keys = new int[ROOM];

  private final int[] next = new int[ROOM];
  private char[] kinds = new char[1024];
  private final long[] beginnings = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
  private int nodes = 1;

  private Vocabulary(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        Arrays.stream(line.substring(2).split(" ", -1))
            .filter(word -> !word.isEmpty())
            .forEach(word -> add(word, line.charAt(0)));
      }
    }
  }

  /** The vocabulary that comes with the program. */
  static Vocabulary shipped() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Vocabulary(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String word, char kind) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int place = place(node, c);
      if (keys[place] == 0) {
        keys[place] = key(node, c);
        next[place] = nodes++;
      }
      node = next[place];
    }
    if (node >= kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * node);
    }
    if (kinds[node] == 0) {
      kinds[node] = kind;
    }
    char first = word.charAt(0);
    beginnings[first / Long.SIZE] |= 1L << first;
  }

  /**
   * The kind of the longest word that begins at a place, and its length; length 0 where none does.
   */
  Word at(String text, int place) {
    char first = text.charAt(place);
    if ((beginnings[first / Long.SIZE] & 1L << first) == 0) {
      return NONE;
    }
    Word longest = NONE;
    int node = ROOT;
    for (int i = place; i < text.length(); i++) {
      int found = place(node, text.charAt(i));
      if (keys[found] == 0) {
        break;
      }
      node = next[found];
      if (node < kinds.length && kinds[node] != 0) {
        longest = new Word(kinds[node], i + 1 - place);
      }
    }
    return longest;
  }

  /** Where a key stands, or would. */
  private int place(int node, char c) {
    int key = key(node, c);
    int place = (key * 0x9E3779B9) >>> (Integer.SIZE - 15);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (ROOM - 1);
    }
    return place;
  }

  /** Nodes are fewer than 2^15, so that a node and a character make one number. */
  private static int key(int node, char c) {
    return node << Character.SIZE | c;
  }
}
