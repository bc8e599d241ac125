package nianbao.press.listing;

/**
 * What PDFs are made with; the same report with the same provenance gives the same bytes.
 *
 * @param program the program's name and version
 * @param templates SHA-256 of the templates, in hexadecimal digits
 * @param fonts SHA-256 of the faces, in hexadecimal digits
 */
public record Provenance(String program, String templates, String fonts) {}
