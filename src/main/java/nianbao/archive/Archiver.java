package nianbao.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.container.Container;
import nianbao.archive.container.FolderTree;
import nianbao.archive.container.ZipFile;
import nianbao.archive.container.ZipStream;
import nianbao.archive.content.Lists;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Refused;
import nianbao.archive.repeat.Repeats;
import nianbao.archive.source.Sources;
import nianbao.archive.survey.FailFastException;
import nianbao.archive.survey.Survey;
import nianbao.archive.work.Progress;
import nianbao.archive.work.Workspace;
import nianbao.press.Press;
import nianbao.press.listing.Provenance;

/**
 * Makes archives.
 *
 * <p>The same reports give the same bytes, in whatever order they come and however many threads
 * work, as a file or as a stream. An archiver keeps nothing between two archives and may make
 * several at once, each in a folder of its own.
 *
 * <p>Where a report is wrong it is listed as rejected; where the program fails on one it is listed
 * as failed; the others are made.
 */
public final class Archiver {

  /**
   * What is done with the lists once an archive stands, before it gets its name; also where a run
   * ends at the first refused report, with that report alone in the lists and no sums.
   */
  public interface Aftermath {

    /** Nothing. */
    Aftermath NONE = (lists, tally) -> {};

    /** Is called once, when all lists of the archive are complete. */
    void with(Lists lists, Tally tally) throws IOException;
  }

  private final Press press;
  private final ArchiveRequest request;
  private final Progress progress;

  /** An archiver. */
  public Archiver(Press press, ArchiveRequest request, Progress progress) {
    this.press = press;
    this.request = request;
    this.progress = progress;
  }

  /**
   * Writes an archive as a ZIP file into a stream, each PDF as soon as it is made.
   *
   * @param sources read to their end before the first byte is written
   * @param out not closed
   * @param scratch an empty folder of this archive's own; the caller removes it
   * @throws IOException if the stream or the folder cannot be written to
   */
  public Tally stream(Sources sources, OutputStream out, Path scratch) throws IOException {
    Workspace space = new Workspace(scratch);
    return make(sources, space, () -> new ZipStream(out, space.file("directory")), Aftermath.NONE);
  }

  /**
   * Makes an archive as a file or folder. The work is done in a folder beside it, {@code .work}
   * behind its name, which stays where the work is broken off.
   *
   * @param resume whether to go on with what an earlier run left there
   * @throws ForeignFolderException if that folder is none that a run made
   * @throws LockedException if another run works on this archive
   * @throws IOException if the disk cannot be written to; the work can be resumed
   */
  public Tally make(Sources sources, Target target, boolean resume, Aftermath aftermath)
      throws IOException {
    Workspace space = new Workspace(target.work());
    try (FolderLock lock = FolderLock.of(space)) {
      space.tidy();
      if (!resume) {
        space.startAnew();
      }
      Tally tally = make(sources, space, () -> container(target, space), aftermath);
      lock.end();
      return tally;
    } catch (RuntimeException e) {
      // Nothing is made that could be gone on with.
      if (!Files.exists(space.journal())) {
        space.remove();
      }
      throw e;
    }
  }

  /** How a container is opened once the plan stands. */
  private interface Opening {
    Container open() throws IOException;
  }

  private Tally make(Sources sources, Workspace space, Opening opening, Aftermath aftermath)
      throws IOException {
    try (Plan plan = new Survey(press, request, space, progress).of(sources);
        Repeats repeats = Repeats.of(plan, space);
        Container container = opening.open();
        Lists lists = new Lists(space, press.provenance(), request.asked())) {
      Tally tally =
          new Making(press, request, progress).of(plan, repeats::addedTo, container, lists);
      aftermath.with(lists, tally);
      container.finish();
      return tally;
    } catch (FailFastException e) {
      progress.ended();
      tell(e.refused(), space, aftermath);
      throw e;
    }
  }

  // A pipeline shows why it stopped.
  private void tell(Refused refused, Workspace space, Aftermath aftermath) throws IOException {
    try (Lists lists = new Lists(space, press.provenance(), request.asked())) {
      lists.refused(refused);
      lists.flush();
      boolean ours = refused.reason() == Refused.Reason.FAILED;
      aftermath.with(lists, ours ? Tally.NONE.withFailed() : Tally.NONE.withRejected());
    }
  }

  private Container container(Target target, Workspace space) throws IOException {
    new KilledRun(target).takeBack();
    Provenance provenance = press.provenance();
    String origin =
        String.join("\n", provenance.program(), provenance.templates(), provenance.fonts());
    return target.isZip()
        ? new ZipFile(target.path(), space, origin)
        : new FolderTree(target.path(), space, origin);
  }
}
