package nianbao.drafts.kept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nianbao.archive.approval.Approval;
import nianbao.drafts.kept.Version.Why;
import nianbao.report.Digest;

/**
 * All that is known of a draft but the contents of its versions.
 *
 * @param holder the name of the token that it belongs to
 * @param key what its page called it when it was first sent
 * @param current the last that was saved
 * @param kept older ones, the oldest first
 * @param link the digest of the key that a reader may come with; empty while there is none
 * @param comments in the order in which they came
 * @param decisions in the order in which they came
 */
public record DraftRecord(
    String holder,
    String key,
    Version current,
    List<Version> kept,
    Optional<Digest> link,
    List<Comment> comments,
    List<Decision> decisions) {

  private static final int MOST_DAYS = 60;
  private static final int MOST_OTHERS = 20;
  private static final int MOST_HANDED = 100;

  public DraftRecord {
    kept = List.copyOf(kept);
    comments = List.copyOf(comments);
    decisions = List.copyOf(decisions);
  }

  /** Every version that is kept. */
  public Stream<Version> versions() {
    return Stream.concat(kept.stream(), Stream.of(current));
  }

  /** The number of the next version. */
  public long nextVersion() {
    return versions().mapToLong(Version::number).max().orElseThrow() + 1;
  }

  /** The number of the next comment. */
  public long nextComment() {
    return comments.stream().mapToLong(Comment::number).max().orElse(0) + 1;
  }

  /** The last version that was handed over. */
  public Optional<Version> handed() {
    return kept.stream()
        .filter(version -> version.why() == Why.HANDED)
        .max(Comparator.comparing(Version::number));
  }

  /** The last decision about a version. */
  public Optional<Decision> decision(Version version) {
    return decisions.stream()
        .filter(decision -> decision.version() == version.number())
        .reduce((earlier, later) -> later);
  }

  /** What was approved in the end. */
  public Stream<Approval> approvals() {
    return kept.stream()
        .filter(version -> version.report().isPresent() && isApproved(version))
        .map(version -> approval(version.report().get(), decision(version).orElseThrow()));
  }

  private static Approval approval(Digest report, Decision decision) {
    return new Approval(report, decision.by(), decision.at());
  }

  /** With another version as the last that was saved; the one before is kept where it should be. */
  public DraftRecord saved(Version next, boolean keepsLast) {
    List<Version> older = keepsLast ? with(current.as(Why.DAY)) : kept;
    return new DraftRecord(holder, key, next, trimmed(older), link, comments, decisions);
  }

  /** With one more version beside the last that was saved. */
  public DraftRecord beside(Version version) {
    return new DraftRecord(holder, key, current, trimmed(with(version)), link, comments, decisions);
  }

  /** With another link, or none. */
  public DraftRecord linked(Optional<Digest> other) {
    return new DraftRecord(holder, key, current, kept, other, comments, decisions);
  }

  /** With other comments. */
  public DraftRecord said(List<Comment> all) {
    return new DraftRecord(holder, key, current, kept, link, all, decisions);
  }

  /** With one more decision. */
  public DraftRecord decided(Decision decision) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(decision);
    return new DraftRecord(holder, key, current, kept, link, comments, all);
  }

  private List<Version> with(Version version) {
    List<Version> all = new ArrayList<>(kept);
    all.add(version);
    return all;
  }

  private List<Version> trimmed(List<Version> all) {
    List<Version> left = new ArrayList<>(all);
    trim(left, MOST_DAYS, version -> version.why() == Why.DAY);
    trim(left, MOST_OTHERS, version -> version.why() == Why.OTHER);
    trim(left, MOST_HANDED, version -> version.why() == Why.HANDED && !isApproved(version));
    return left;
  }

  // What was approved is never thrown away: the approval is of these very words.
  private boolean isApproved(Version version) {
    return decision(version).filter(Decision::approved).isPresent();
  }

  private static void trim(List<Version> all, int most, Predicate<Version> which) {
    List<Version> found = all.stream().filter(which).toList();
    all.removeAll(found.subList(0, Math.max(0, found.size() - most)));
  }
}
