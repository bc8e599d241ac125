package nianbao.cluster.part;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.plan.RefusedList;
import nianbao.archive.work.Workspace;

/** What each of some parts has of the plan of all of them. For one thread. */
final class Shares implements Closeable {

  private final Map<Integer, Share> shares = new LinkedHashMap<>();

  /** No shares yet, of these parts; each has a folder in that of all of them. */
  Shares(Workspace all, int[] parts) throws IOException {
    try {
      for (int part : parts) {
        shares.put(part, new Share(all, part));
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  Share of(int part) {
    return Objects.requireNonNull(shares.get(part));
  }

  /** What one has. */
  static final class Share {

    private final Workspace space;
    private final BufferedWriter lines;
    private final RefusedList refused;
    private long planned;

    private Share(Workspace all, int part) throws IOException {
      this.space = new Workspace(Files.createDirectory(all.file(PartFile.name(part))));
      this.lines = Files.newBufferedWriter(Plan.planned(space));
      this.refused = new RefusedList(space);
    }

    /** Adds a report that is to be made, behind those of the part that come before it. */
    void add(Planned report) throws IOException {
      lines.write(Lines.of(report));
      planned++;
    }

    /** Adds one that is not made. */
    void refuse(Refused report) throws IOException {
      refused.add(report);
    }

    /** The part's plan, once all was added: open as long as that of all parts is. */
    PartPlan in(Plan all) throws IOException {
      lines.close();
      return new PartPlan(space, all.some(space, refused, planned));
    }
  }

  @Override
  public void close() throws IOException {
    for (Share share : shares.values()) {
      // On a full disk the first cannot be closed.
      try (share.refused) {
        share.lines.close();
      }
    }
  }
}
