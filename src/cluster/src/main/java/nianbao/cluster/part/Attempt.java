package nianbao.cluster.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.archive.Making;
import nianbao.archive.Supervision;
import nianbao.archive.container.ZipStream;
import nianbao.archive.content.FileDigest;
import nianbao.archive.content.Lists;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Shard;
import nianbao.archive.work.Progress;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Watch;
import nianbao.press.Press;
import nianbao.report.Problem;

/** The work of one task on one part. */
final class Attempt {

  private final PartPlan plan;
  private final ArchiveRequest request;
  private final PartFile file;
  private final PartMaking making;
  private final Press press;

  Attempt(PartPlan plan, Shard shard, PartFile file, PartMaking making) {
    this.plan = plan;
    this.request = making.order().of(shard);
    this.file = file;
    this.making = making;
    this.press = making.order().press().press(making.store());
  }

  PartResult result() throws IOException {
    if (file.exists()) {
      Optional<PartResult> kept = kept();
      if (kept.isPresent()) {
        return kept.get();
      }
      file.remove();
    }
    PartResult made = made();
    // A twin may have been first. If it met with a failure that this one did not, there is another
    // try, which finds that out.
    return file.isCommitted()
        ? made
        : kept().orElseThrow(() -> new IOException(file.name() + " could not get its name"));
  }

  /** The part that has the name, if it is this one. */
  private Optional<PartResult> kept() throws IOException {
    Path zip = plan.space().file("kept.zip");
    Path scratch = Scratch.ofTask().folder();
    file.copyTo(zip);
    String shard = request.shard().isWhole() ? "" : Lists.shard(request, making.sources());
    Optional<Tally> tally =
        new PartProof(zip, scratch, press.provenance(), request).of(plan.plan(), shard);
    return tally.isPresent()
        ? Optional.of(result(zip, scratch.resolve(Lists.REJECTED), tally.get()))
        : Optional.empty();
  }

  private PartResult made() throws IOException {
    Path zip = plan.space().file("made.zip");
    try (Watch watch = Watch.over(file.name(), making.order(), making.store());
        OutputStream out = Files.newOutputStream(zip);
        ZipStream container = new ZipStream(out, plan.space().file("directory"));
        Lists lists = new Lists(plan.space(), press.provenance(), request.asked())) {
      Tally tally =
          new Making(press, request, Progress.NONE)
              .of(plan.plan(), new Watched(watch), container, lists);
      container.finish();
      PartResult result = result(zip, lists.file(Lists.REJECTED), tally);
      file.write(zip);
      new Written(making.order(), making.store()).add(result);
      return result;
    }
  }

  private PartResult result(Path zip, Path rejected, Tally tally) throws IOException {
    PartResult result = new PartResult(file.name(), FileDigest.of(zip).hex(), tally);
    if (tally.refused() > 0) {
      file.list(rejected, result);
    }
    return result;
  }

  /** Everything is known of a report but whether its executor will live. */
  private record Watched(Watch watch) implements Supervision {

    @Override
    public List<Problem> problems(Planned planned) {
      return planned.problems();
    }

    @Override
    public Optional<Problem> objection(Planned planned) throws IOException {
      return watch.before(planned.source());
    }
  }
}
