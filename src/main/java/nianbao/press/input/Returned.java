package nianbao.press.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nianbao.intake.Inside;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.intake.draft.Change;
import nianbao.intake.draft.Changes;
import nianbao.intake.draft.Doubt;
import nianbao.intake.draft.Draft;
import nianbao.intake.draft.Sent;
import nianbao.intake.piece.LeftOut;
import nianbao.read.Reading;
import nianbao.read.ReportReader;

/**
 * A Word file of ours that has come back: whether its text is still that of the report inside.
 *
 * <p>The text is read as any document's is, and so is that of the file that the report inside is
 * made into now. Where both come to the same, with the same doubts, nothing was changed, and the
 * report inside is the report, to the letter. Where they differ, what stands in the file counts and
 * nothing else, and each difference is told.
 *
 * @param word makes the Word file of a report
 */
record Returned(ReportReader reader, Intake intake, Function<Reading.Accepted, byte[]> word) {

  Optional<Opened> open(byte[] input, Stated stated) {
    if (stated.into().isPresent()) {
      return Optional.empty();
    }
    return CarriedFile.word(input)
        .map(Inside::source)
        .map(source -> reader.read(source.getBytes(StandardCharsets.UTF_8)))
        .filter(Reading.Accepted.class::isInstance)
        .flatMap(sent -> open((Reading.Accepted) sent, input, stated));
  }

  private Optional<Opened> open(Reading.Accepted sent, byte[] input, Stated stated) {
    Optional<Draft> before = draft(word.apply(sent), stated);
    Optional<Draft> now = draft(input, stated);
    if (before.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    List<LeftOut> leftOut = without(now.get().leftOut(), before.get().leftOut());
    Sent report = new Sent(sent.canonical(), before.get().json());
    String changed = report.charted(now.get().json());
    List<Change> changes = Changes.between(report.charted(before.get().json()), changed);
    List<Doubt> doubts = without(now.get().doubts(), before.get().doubts());
    if (changes.isEmpty() && doubts.isEmpty()) {
      Draft whole = new Draft(sent.canonical(), Set.of(), sent.canonical(), List.of(), leftOut);
      return Optional.of(new Opened(sent, Optional.of(whole)));
    }
    Draft draft =
        new Draft(
            changed,
            now.get().missing(),
            report.charted(now.get().checkable()),
            doubts,
            Stream.concat(leftOut.stream(), report.unprinted().stream()).toList());
    Reading reading = reader.read(changed.getBytes(StandardCharsets.UTF_8));
    return Optional.of(new Opened(reading, Optional.of(draft), changes));
  }

  private Optional<Draft> draft(byte[] file, Stated stated) {
    return intake.read(file, stated).fold(Optional::of, sentence -> Optional.empty());
  }

  /** What reading itself brings about is no news. */
  private static <T> List<T> without(List<T> found, List<T> usual) {
    return found.stream().filter(each -> !usual.contains(each)).toList();
  }
}
