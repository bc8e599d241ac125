package nianbao.http.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import nianbao.archive.Archiver;
import nianbao.archive.content.FileDigest;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.http.archive.ArchiveBody;
import nianbao.http.archive.UnusableBodyException;
import nianbao.press.Press;

/**
 * Makes the archives of jobs.
 *
 * @param threads how many make one
 * @param most what a request may bring, in bytes, as unpacked
 */
record JobRun(Press press, int threads, long most, InstantSource clock) {

  private static final String NO_ROOM = "存放归档的地方不够了：请取走做好的归档，把它删除，再试一次；或者分几次做。";
  private static final String UNWRITABLE = "服务存放归档的文件夹写不下了，请告诉维护人员。";
  private static final String FAILED = "服务出错了，不是请求的错；请把任务编号告诉维护人员。";

  /**
   * Makes one, or goes on with it.
   *
   * @param failures told of our own failures
   * @throws CancellationException if it was stopped; then it can be gone on with
   */
  JobEnd of(Job job, Consumer<Throwable> failures) {
    try {
      JobEnd end = end(job);
      job.folder().keep(JobFolder.END, end.kept());
      job.folder().removeBody();
      return end;
    } catch (CancellationException e) {
      throw e;
    } catch (UnusableBodyException e) {
      return failed(job, e.detail(), failures);
    } catch (NoRoomException e) {
      return failed(job, NO_ROOM, failures);
    } catch (IOException | UncheckedIOException e) {
      failures.accept(e);
      return failed(job, UNWRITABLE, failures);
    } catch (RuntimeException | Error e) {
      failures.accept(e);
      return failed(job, FAILED, failures);
    }
  }

  private JobEnd end(Job job) throws IOException {
    JobFolder folder = job.folder();
    if (!folder.isMade()) {
      make(job);
    }
    Properties tally = folder.read(JobFolder.TALLY);
    return JobEnd.made(
        clock.instant(),
        tally,
        Files.size(folder.archive().path()),
        FileDigest.of(folder.archive().path()).hex());
  }

  private void make(Job job) throws IOException {
    JobRequest request = job.order().request();
    JobFolder folder = job.folder();
    ArchiveRequest asked =
        ArchiveRequest.standard(threads).checking(request.checks()).making(request.formats());
    new Archiver(press, asked, job.progress())
        .make(
            new ArchiveBody(request.kind(), folder.body(), request.zipped(), most),
            folder.archive(),
            true,
            (lists, tally) -> folder.keep(JobFolder.TALLY, JobEnd.kept(tally)));
  }

  // A failed archive is never resumed, so its files are removed to free the disk.
  private JobEnd failed(Job job, String detail, Consumer<Throwable> failures) {
    JobEnd end = JobEnd.failed(clock.instant(), detail);
    try {
      job.folder().keepAlone(JobFolder.END, end.kept());
    } catch (IOException e) {
      failures.accept(e);
    }
    return end;
  }
}
