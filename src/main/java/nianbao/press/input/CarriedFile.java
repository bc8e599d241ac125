package nianbao.press.input;

import java.util.Optional;
import nianbao.file.Carried;
import nianbao.intake.Inside;
import nianbao.intake.Intake;
import nianbao.press.format.Kind;
import nianbao.stamp.CarriedReader;
import nianbao.stamp.identity.ForeignFileException;

/** What a file of ours carries, whatever it is. Safe for several threads. */
public final class CarriedFile {

  private static final String NO_ORIGIN = "这个Word文件里有年度报告数据，但没有生成信息，无法核对。";

  private final CarriedReader pages = new CarriedReader();

  /**
   * Reads what a PDF, OFD or Word file carries.
   *
   * @throws ForeignFileException if it is damaged, too large, or not made by this program
   */
  public Carried read(byte[] file) throws ForeignFileException {
    Optional<Inside> word = word(file);
    return word.isEmpty()
        ? pages.read(file)
        : Carried.of(word.get().properties(), word.get().source())
            .orElseThrow(() -> new ForeignFileException(NO_ORIGIN));
  }

  /** What is inside of a Word file of ours. */
  static Optional<Inside> word(byte[] file) {
    return Kind.ofBytes(file).equals(Optional.of(Kind.OFD))
        ? Optional.empty()
        : Intake.inside(file);
  }
}
