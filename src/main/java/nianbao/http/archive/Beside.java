package nianbao.http.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.office.audit.Weights;
import nianbao.office.audit.WeightsException;
import nianbao.office.gather.Roster;
import nianbao.office.gather.RosterException;
import nianbao.office.gather.RosterFile;

/**
 * What lies in a ZIP file beside the reports: a list of agencies, weights, last year's reports.
 *
 * @param file what was sent
 */
public record Beside(Path file) {

  private static final String ROSTER = "roster.csv";
  private static final String WEIGHTS = "weights.properties";

  /** A folder of last year's reports, or a file with them such as previous.zip. */
  private static final String PREVIOUS = "previous";

  /** Beyond this it is neither. */
  private static final int MOST = 20 << 20;

  /**
   * The list of agencies, {@code roster.csv}; empty if there is none.
   *
   * @throws Refusal if something in it is to be mended
   */
  public Roster roster() throws Refusal, IOException {
    Optional<byte[]> roster = file(ROSTER);
    try {
      return roster.isPresent() ? RosterFile.of(roster.get()) : Roster.EMPTY;
    } catch (RosterException e) {
      throw unusable(ROSTER, String.join("", e.faults()));
    }
  }

  /**
   * What each thing weighs, {@code weights.properties}.
   *
   * @throws Refusal if something in it is to be mended
   */
  public Weights weights() throws Refusal, IOException {
    Optional<byte[]> weights = file(WEIGHTS);
    try {
      return weights.isPresent() ? Weights.of(weights.get()) : Weights.EQUAL;
    } catch (WeightsException e) {
      throw unusable(WEIGHTS, String.join("", e.faults()));
    }
  }

  private static Refusal unusable(String name, String why) {
    return new Refusal(Fault.MALFORMED, "ZIP里的" + name + "不能用：" + why);
  }

  /** Whether there are reports of last year: a folder {@code previous}, or a file of that name. */
  public boolean hasPrevious() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(ZipEntry::getName).anyMatch(Beside::isPreviousEntry);
    } catch (ZipException e) {
      // Whoever reads the reports says what is wrong with it.
      return false;
    }
  }

  /** Whether a report is one of last year's, by what lists call it. */
  public static boolean isPrevious(String source) {
    int inside = source.indexOf("!/");
    return inside >= 0 && isPreviousEntry(source.substring(inside + 2));
  }

  private static boolean isPreviousEntry(String name) {
    return name.startsWith(PREVIOUS + "/") || name.startsWith(PREVIOUS + ".");
  }

  /** A file that lies outside of all folders; of what is no ZIP file nothing. */
  private Optional<byte[]> file(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(in.readNBytes(MOST + 1));
      }
    } catch (ZipException e) {
      // Whoever reads the reports says what is wrong with it.
      return Optional.empty();
    }
  }
}
