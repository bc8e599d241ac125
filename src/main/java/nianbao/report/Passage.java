package nianbao.report;

/**
 * A piece of text that the report brings along, with its place.
 *
 * @param pointer JSON Pointer (RFC 6901) of the string in the report
 * @param text the string as given
 */
public record Passage(String pointer, String text) {}
