package nianbao.benchmark.peers.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** How many rules of a profile a PDF breaks. */
final class VeraPdf {

  /** It tells of each broken rule in its own log too, a line for each place. */
  private static final Logger LOG = Logger.getLogger("org.verapdf");

  static {
    LOG.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  static long broken(Path pdf, String profile) throws IOException {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(Files.newInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::getRuleId)
          .distinct()
          .count();
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IOException("veraPDF cannot read " + pdf, e);
    }
  }
}
