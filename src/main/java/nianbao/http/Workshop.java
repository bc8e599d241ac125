package nianbao.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import nianbao.archive.ForeignFolderException;
import nianbao.archive.LockedException;
import nianbao.drafts.DraftDesk;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.call.Workers;
import nianbao.http.job.JobDesk;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.Shipped;

/**
 * All that does the work behind the routes.
 *
 * @param press makes and checks
 * @param workers the threads for reports one by one
 * @param desk where an archive is made that its client waits for
 * @param jobs where those are made that are fetched later; without it there are none
 * @param drafts where drafts are kept; without it there are none
 * @param temporary the folder for files that are not kept
 */
record Workshop(
    Press press,
    Workers workers,
    ArchiveDesk desk,
    Optional<JobDesk> jobs,
    Optional<DraftDesk> drafts,
    Path temporary) {

  /** The report that is made before the first request, so that no caller waits for the start. */
  private static final String FIRST = "yiyuan-2024";

  static Workshop of(
      ServiceSettings settings,
      Press press,
      InstantSource clock,
      BiConsumer<String, JsonObject> log) {
    // An archive takes long, so half of the workers stay free for single reports.
    int half = Math.max(1, settings.workers() / 2);
    long most = settings.maxArchive();
    return new Workshop(
        press,
        new Workers(settings.workers(), settings.queue(), settings.timeout(), clock),
        new ArchiveDesk(settings.temporary(), half, most),
        settings.jobs().map(kept -> new JobDesk(kept, press, half, most, clock, log)),
        settings.drafts().map(kept -> new DraftDesk(kept, clock, log)),
        settings.temporary());
  }

  void show(Metrics metrics) {
    metrics.watch(workers);
    metrics.watch(desk);
    jobs.ifPresent(metrics::watch);
  }

  /** Takes its folders, and makes a first report. */
  void open(ServiceSettings settings) throws StartException {
    try {
      desk.open();
    } catch (IOException e) {
      String message = "不能在临时文件夹“%s”里写文件，请检查权限和空间，或者用java -Djava.io.tmpdir=文件夹另外指定。";
      throw new StartException(message.formatted(temporary), e);
    }
    warmUp();
    if (jobs.isPresent()) {
      open("--jobs", settings.jobs().orElseThrow().folder(), jobs.get()::open);
    }
    if (drafts.isPresent()) {
      open("--drafts", settings.drafts().orElseThrow().folder(), drafts.get()::open);
    }
  }

  /** Something that takes a folder. */
  private interface Opening {
    void open() throws IOException;
  }

  private static void open(String option, Path folder, Opening closed) throws StartException {
    try {
      closed.open();
    } catch (LockedException e) {
      throw new StartException("选项 " + option + " 的文件夹“" + folder + "”正由另一个服务使用，请给每个服务各用一个。", e);
    } catch (ForeignFolderException e) {
      throw new StartException("选项 " + option + " 的文件夹“" + folder + "”里有别的东西，请另用一个空的。", e);
    } catch (IOException e) {
      throw new StartException("不能用选项 " + option + " 的文件夹“" + folder + "”，请检查它在不在、权限和空间。", e);
    }
  }

  /**
   * Makes a report that nobody waits for: it may take longer than any later one, so that it has no
   * deadline. An agency's own template can be fit to be read and yet fail here.
   */
  private void warmUp() {
    byte[] sample = Shipped.sample(FIRST).orElseThrow();
    try {
      press.make(new ByteArrayInputStream(sample), Wanted.of(Format.PDF, Checks.REPORT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Jobs go on with a later service: until then their processors are those of who waits. */
  void stopJobs() {
    jobs.ifPresent(JobDesk::breakOff);
  }

  /** Ends what its client still waits for. */
  void breakOff() {
    desk.breakOff();
  }

  // What cannot be removed now is removed when the service starts the next time.
  @SuppressWarnings("EmptyCatch")
  void close() {
    workers.close();
    try (desk) {
      if (jobs.isPresent()) {
        jobs.get().close();
      }
      if (drafts.isPresent()) {
        drafts.get().close();
      }
    } catch (IOException ignored) {
    }
  }
}
