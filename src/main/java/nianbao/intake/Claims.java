package nianbao.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/**
 * What a PDF says of itself: a look at its metadata and catalogue, and no proof that it keeps to
 * them, for which there are validators.
 *
 * @param archival the standard that its metadata name, such as {@code PDF/A-3a} (ISO 19005-3 6.6.4)
 * @param tagged whether it says that it is tagged and has a structure (ISO 32000-1 14.7)
 */
public record Claims(Optional<String> archival, boolean tagged) {

  /** Metadata are some kilobytes; more of them is not looked at. */
  private static final int MOST = 1 << 20;

  private static final Pattern PART = member("part", "([1-4])");
  private static final Pattern CONFORMANCE = member("conformance", "([ABUEFabuef])");

  /** The claims of a file; empty for what is no PDF, or none that opens without a password. */
  public static Optional<Claims> of(byte[] file) {
    if (file.length < 4 || file[0] != '%' || file[1] != 'P') {
      return Optional.empty();
    }
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return Optional.of(of(pdf.getDocumentCatalog()));
    } catch (IOException | RuntimeException e) {
      // The library fails in its own ways on files that are damaged; those claim nothing.
      return Optional.empty();
    }
  }

  private static Claims of(PDDocumentCatalog catalog) throws IOException {
    boolean marked = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
    boolean structured = catalog.getStructureTreeRoot() != null;
    return new Claims(archival(metadata(catalog)), marked && structured);
  }

  private static String metadata(PDDocumentCatalog catalog) throws IOException {
    if (catalog.getMetadata() == null) {
      return "";
    }
    try (var in = catalog.getMetadata().createInputStream()) {
      return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
    }
  }

  private static Optional<String> archival(String metadata) {
    Matcher part = PART.matcher(metadata);
    Matcher conformance = CONFORMANCE.matcher(metadata);
    return part.find()
        ? Optional.of(
            "PDF/A-"
                + part.group(1)
                + (conformance.find() ? conformance.group(1).toLowerCase(Locale.ROOT) : ""))
        : Optional.empty();
  }

  // As an element or as an attribute (XMP specification part 1, 7.4 and 7.9.2.2).
  private static Pattern member(String name, String value) {
    return Pattern.compile("pdfaid:" + name + "\\s*(?:=\\s*[\"']|>)\\s*" + value);
  }
}
