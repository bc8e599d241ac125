package nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.approval.Approval;
import nianbao.archive.approval.Approvals;
import nianbao.archive.container.Container;
import nianbao.archive.container.Made;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.plan.Shard;
import nianbao.archive.work.Progress;
import nianbao.press.format.Format;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** Puts what is made into the container and the lists, in order. For one thread. */
final class Delivery {

  private final Plan plan;
  private final ArchiveRequest request;
  private final Shard shard;
  private final Container container;
  private final Lists lists;
  private final Progress progress;
  private boolean keeping = true;
  private Tally tally = Tally.NONE;
  private final long ofShard;
  private long reports;

  Delivery(Plan plan, ArchiveRequest request, Container container, Lists lists, Progress progress)
      throws IOException {
    this.ofShard = plan.count(request.shard());
    this.plan = plan;
    this.request = request;
    this.shard = request.shard();
    this.container = container;
    this.lists = lists;
    this.progress = progress;
  }

  /** Whether an earlier run left a report's files whole; then they are delivered. */
  boolean isKept(Planned planned, List<Problem> problems) throws IOException {
    List<Made> kept =
        keeping ? container.kept(planned.entries(request.formats()), planned.digest()) : List.of();
    keeping = !kept.isEmpty();
    if (keeping) {
      list(planned, kept, problems, true);
    }
    return keeping;
  }

  void take(Printing.Result result) throws IOException {
    Planned planned = result.planned();
    if (result.failure().isPresent()) {
      fail(planned, result);
      return;
    }
    for (Printing.Finished file : result.files()) {
      container.add(planned.digest(), file.made(), file.product().bytes());
    }
    List<Made> made = result.files().stream().map(Printing.Finished::made).toList();
    list(planned, made, result.problems(), false);
  }

  private void list(Planned planned, List<Made> made, List<Problem> problems, boolean kept)
      throws IOException {
    List<Listed> files = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      files.add(listed(request.formats().get(i), made.get(i)));
    }
    lists.made(planned, files, problems, approval(planned));
    tally = tally.withMade(files, kept, problems.size());
    tell();
  }

  // The report is read once more only where something can be found of it.
  private Optional<Approval> approval(Planned planned) throws IOException {
    return request.approvals().equals(Approvals.NONE)
        ? Optional.empty()
        : request.approvals().of(Digest.of(plan.report(planned)));
  }

  private static Listed listed(Format format, Made made) {
    return new Listed(
        format, made.entry().name(), made.digest(), made.entry().size(), made.pages());
  }

  private void fail(Planned planned, Printing.Result result) throws IOException {
    List<Problem> problems = new ArrayList<>(List.of(result.failure().orElseThrow()));
    problems.addAll(result.problems());
    plan.refused()
        .add(
            new Refused(
                planned.source(),
                planned.home(),
                Optional.of(planned.digest()),
                result.reason(),
                planned.heading(),
                problems));
    tell();
  }

  private void tell() {
    progress.made(++reports, ofShard, plan.refused().count());
  }

  /** Adds the lists. */
  Tally end() throws IOException {
    progress.ended();
    plan.refused()
        .each(
            refused -> {
              if (shard.has(refused.home())) {
                tally =
                    refused.reason() == Refused.Reason.FAILED
                        ? tally.withFailed()
                        : tally.withRejected();
                lists.refused(refused);
              }
            });
    addList(Lists.MANIFEST);
    addList(Lists.REJECTED);
    if (!shard.isWhole()) {
      writeShard();
      addList(Lists.SHARD);
    }
    lists.flush();
    container.addList(Lists.SUMS, lists.file(Lists.SUMS));
    return tally;
  }

  private void addList(String name) throws IOException {
    lists.sum(name);
    container.addList(name, lists.file(name));
  }

  private void writeShard() throws IOException {
    Files.writeString(lists.file(Lists.SHARD), Lists.shard(request, plan.counts().sources()));
  }
}
