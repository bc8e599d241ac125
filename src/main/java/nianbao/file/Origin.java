package nianbao.file;

/**
 * What a file was made with; the same source with the same origin gives the same bytes.
 *
 * @param program the program's name and version
 * @param templates SHA-256 of the templates, in hexadecimal digits
 * @param fonts SHA-256 of the faces, in hexadecimal digits
 */
public record Origin(String program, String templates, String fonts) {}
