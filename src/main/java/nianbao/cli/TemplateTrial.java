package nianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.press.Press;
import nianbao.press.Setup;
import nianbao.press.SetupException;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Shipped;

/**
 * What came of making all samples with an agency's templates.
 *
 * @param errors that keep reports from being made
 * @param remarks of what is made otherwise than it is written
 * @param upkeep how the templates stand to the shipped ones
 */
record TemplateTrial(Set<String> errors, Set<String> remarks, List<String> upkeep) {

  static TemplateTrial of(Path templates, Optional<Path> fonts, String version) throws IOException {
    Set<String> errors = new LinkedHashSet<>();
    Set<String> remarks = new LinkedHashSet<>();
    try {
      Press press = new Press(new Setup(Optional.of(templates), fonts, version, remarks::add));
      for (String sample : Shipped.samples().keySet()) {
        for (Format format : Format.values()) {
          make(press, sample, format, errors);
        }
      }
    } catch (SetupException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
    return new TemplateTrial(errors, remarks, Shipped.upkeep(templates));
  }

  private static void make(Press press, String sample, Format format, Set<String> errors)
      throws IOException {
    byte[] report = Shipped.sample(sample).orElseThrow();
    try {
      press.make(new ByteArrayInputStream(report), Wanted.of(format, Checks.REPORT));
    } catch (SetupException e) {
      String error = String.valueOf(e.getMessage());
      if (errors.stream().map(TemplateTrial::kind).noneMatch(kind(error)::equals)) {
        errors.add(error);
      }
    }
  }

  // One mistake stands in another line of each sample, and lacks other characters in each.
  private static String kind(String error) {
    return error.replaceAll("Number: [0-9]+", "").replaceAll("“.*”（U\\+.*等[0-9]+个字", "");
  }
}
