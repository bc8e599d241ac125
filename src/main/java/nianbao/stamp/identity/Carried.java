package nianbao.stamp.identity;

/**
 * What a PDF of ours carries: the report that it was made from, and how.
 *
 * @param source the report's JSON
 * @param digest SHA-256 of the source as the PDF states it, in hexadecimal digits
 * @param edition whether the PDF is a draft
 * @param origin what it was made with
 */
public record Carried(String source, String digest, Edition edition, Origin origin) {}
