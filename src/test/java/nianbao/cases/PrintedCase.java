package nianbao.cases;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nianbao.measure.MeasuredDocument;

/** A case in print, measured once and asked by many tests. */
public final class PrintedCase {

  private static final Map<String, PrintedCase> MADE = new ConcurrentHashMap<>();

  private final Case source;
  private final byte[] pdf;
  private final List<String> warnings;
  private final MeasuredDocument measured;
  private final List<Passage> passages;
  private List<Placement> placements = List.of();

  PrintedCase(Case source, byte[] pdf, List<String> warnings) {
    this.source = source;
    this.pdf = pdf;
    this.warnings = List.copyOf(warnings);
    this.measured = MeasuredDocument.of(pdf);
    this.passages = Manuscript.of(source.report());
  }

  /** The case in print. */
  public static PrintedCase of(Case source) {
    return MADE.computeIfAbsent(source.name(), name -> SharedPress.print(source));
  }

  /** A case in print that no other test asks for. */
  public static PrintedCase once(Case source) {
    return SharedPress.print(source);
  }

  /** The report. */
  public Case source() {
    return source;
  }

  /** The file. */
  public byte[] pdf() {
    return pdf.clone();
  }

  /** What the layout engine said while it was made. */
  public List<String> warnings() {
    return warnings;
  }

  /** What it paints and where. */
  public MeasuredDocument measured() {
    return measured;
  }

  /** What the report must say. */
  public List<Passage> passages() {
    return passages;
  }

  /** What the report must say, without blanks. */
  public String text() {
    return passages.stream()
        .map(each -> PrintedText.inked(each.text()))
        .collect(Collectors.joining());
  }

  /** Where each passage stands, in reading order. */
  public List<Placement> placements() {
    if (placements.isEmpty()) {
      placements = new PrintedText(measured).placements(passages);
    }
    return placements;
  }

  /** Where the passages of some kinds stand. */
  public List<Placement> placements(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return placements().stream().filter(each -> wanted.contains(each.kind())).toList();
  }
}
