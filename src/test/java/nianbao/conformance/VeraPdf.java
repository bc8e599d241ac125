package nianbao.conformance;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF finds wrong with a PDF. */
final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** PDF/A-3a and PDF/UA-1. */
  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  /** That nothing is broken of any of them. */
  static final Map<PDFAFlavour, List<String>> NOTHING =
      STANDARDS.stream().collect(toMap(standard -> standard, standard -> List.of()));

  private VeraPdf() {}

  /**
   * What a PDF breaks of each standard, each with its clause and where; nothing where it conforms.
   * The file is gone through once for both.
   */
  static Map<PDFAFlavour, List<String>> failures(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_3_A);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
      return validator.validateAll(parser).stream()
          .collect(toMap(result -> result.getPDFAFlavour(), VeraPdf::failures));
    }
  }

  private static List<String> failures(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
        .map(VeraPdf::line)
        .toList();
  }

  private static String line(TestAssertion assertion) {
    return assertion.getRuleId().getClause()
        + " "
        + assertion.getMessage()
        + " at "
        + assertion.getLocation().getContext();
  }
}
