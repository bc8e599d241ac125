package nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nianbao.archive.content.Lists;
import nianbao.archive.work.Workspace;

/**
 * An archive that got its name, but whose run was killed before it removed its folder of work. All
 * of it is whole and need not be made again.
 */
public record KilledRun(Target target) {

  /** Whether there is one. */
  public boolean isThere() {
    Workspace space = new Workspace(target.work());
    return !Files.exists(space.archive()) && isOfThisWork(space);
  }

  // What somebody else put there in the meantime is none of ours: the sums tell.
  private boolean isOfThisWork(Workspace space) {
    if (target.isZip()) {
      return Files.exists(target.path()) && Files.exists(space.journal());
    }
    try {
      Path sums = target.path().resolve(Lists.SUMS);
      return Files.size(sums) > 0 && Files.mismatch(sums, space.sums()) < 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Puts it where a run that goes on looks for what is made; does nothing if there is none. */
  void takeBack() throws IOException {
    if (isThere()) {
      Path made = new Workspace(target.work()).archive();
      Files.move(target.path(), made, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
