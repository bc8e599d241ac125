package nianbao.drafts;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import nianbao.archive.FolderLock;
import nianbao.archive.approval.Approval;
import nianbao.archive.work.PrivateFolder;
import nianbao.archive.work.Workspace;
import nianbao.drafts.kept.DraftFolder;
import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.Version;
import nianbao.drafts.kept.Version.Why;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;
import org.jspecify.annotations.Nullable;

/** All drafts of a service. Safe for use by several threads, once it is open. */
public final class DraftDesk implements AutoCloseable {

  private static final int MOST_OF_ONE = 1000;

  private final DraftSettings settings;
  private final InstantSource clock;
  private final BiConsumer<String, JsonObject> log;
  private final Space space;
  private final Map<String, Draft> drafts = new ConcurrentHashMap<>();
  private @Nullable FolderLock lock;

  /**
   * A desk that is not open yet.
   *
   * @param log is told of events: their stable names, and what else there is to say
   */
  public DraftDesk(
      DraftSettings settings, InstantSource clock, BiConsumer<String, JsonObject> log) {
    this.log = log;
    this.settings = settings;
    this.clock = clock;
    this.space = new Space(settings.most());
  }

  /**
   * Takes the folder, with the drafts of earlier services.
   *
   * @throws IOException if the folder is another service's, or cannot be written to
   */
  public void open() throws IOException {
    PrivateFolder.make(settings.folder());
    lock = FolderLock.of(new Workspace(settings.folder()));
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(settings.folder(), Files::isDirectory)) {
      for (Path folder : folders) {
        read(new DraftFolder(folder));
      }
    }
  }

  // A draft without a record is one that nobody was told of; one with a damaged record is left as
  // it is, and so is whatever else lies here.
  private void read(DraftFolder folder) throws IOException {
    if (folder.isLeftOver()) {
      folder.remove();
    }
    if (!folder.isOne()) {
      return;
    }
    try {
      DraftRecord record = folder.record();
      folder.tidy(record);
      drafts.put(folder.id(), new Draft(folder, record, space, clock));
    } catch (IOException | RuntimeException e) {
      log.accept("draft-unreadable", JsonObject.EMPTY.with("folder", folder.path().toString()));
    }
  }

  /** The drafts of who has a token of that name, the last changed first. */
  public List<Draft> of(String holder) {
    return drafts.values().stream()
        .filter(draft -> draft.record().holder().equals(holder))
        .sorted(Comparator.comparing((Draft draft) -> draft.record().current().at()).reversed())
        .toList();
  }

  /** What was approved of who has a token of that name, the earliest first. */
  public List<Approval> approvals(String holder) {
    return of(holder).stream()
        .flatMap(draft -> draft.record().approvals())
        .sorted(Comparator.comparing(Approval::at).thenComparing(each -> each.report().hex()))
        .toList();
  }

  /** A draft of who has a token of that name. */
  public Optional<Draft> find(String holder, String id) {
    return Optional.ofNullable(drafts.get(id))
        .filter(draft -> draft.record().holder().equals(holder));
  }

  /** The draft that may be read by who comes with a key. */
  public Optional<Draft> readBy(String key) {
    Digest digest = Digest.of(key);
    return drafts.values().stream().filter(draft -> draft.isReadBy(digest)).findFirst();
  }

  /** The draft that the same page sent before, whose answer may not have come there. */
  public Optional<Draft> known(String holder, String key) {
    return of(holder).stream().filter(draft -> draft.record().key().equals(key)).findFirst();
  }

  /**
   * Takes a draft for the first time.
   *
   * @param key what the page calls it
   * @throws FullException if there is no room for it
   * @throws IOException if it cannot be kept
   */
  public synchronized Draft take(String holder, String key, String by, Message content)
      throws IOException {
    byte[] bytes = content.bytes();
    space.demand(bytes.length);
    if (of(holder).size() >= MOST_OF_ONE) {
      throw new FullException();
    }
    Version first = Heading.of(content).version(1, Why.SAVED, clock.instant(), by, bytes.length);
    DraftFolder folder = new DraftFolder(settings.folder().resolve(UUID.randomUUID().toString()));
    DraftRecord record =
        new DraftRecord(holder, key, first, List.of(), Optional.empty(), List.of(), List.of());
    Files.createDirectory(folder.path());
    folder.keep(first, bytes);
    folder.keep(record);
    Draft draft = new Draft(folder, record, space, clock);
    drafts.put(folder.id(), draft);
    return draft;
  }

  /** Removes a draft with all its versions. */
  public void remove(Draft draft) throws IOException {
    draft.remove();
    drafts.remove(draft.id());
  }

  /** Lets another service have the folder. */
  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
