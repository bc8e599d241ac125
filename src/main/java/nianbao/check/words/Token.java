package nianbao.check.words;

/**
 * A word of a sentence.
 *
 * @param kind what it means, a letter of {@code words.txt} or one of {@link Tokens}
 * @param value of a number or year, else 0
 */
public record Token(char kind, int start, int end, long value) {}
