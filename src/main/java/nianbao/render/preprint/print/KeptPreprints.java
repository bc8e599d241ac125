package nianbao.render.preprint.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.render.preprint.Skeleton;

/** Preprints that are kept for the reports to come, made when a form is first seen. */
final class KeptPreprints implements Preprints {

  /** Ours are three; an agency's own templates may have as many as they like, or a new one each. */
  private static final int MOST = 64;

  private record Known(Skeleton skeleton, Optional<Plate> plate) {}

  private final Preprints fresh;
  private volatile List<Known> known = List.of();

  /** Keeps what others make. */
  KeptPreprints(Preprints fresh) {
    this.fresh = fresh;
  }

  @Override
  public List<Skeleton> known() {
    return known.stream().map(Known::skeleton).toList();
  }

  @Override
  public Optional<Plate> of(Skeleton skeleton) throws IOException {
    List<Known> now = known;
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).skeleton().equals(skeleton)) {
        if (i >= MOST / 2) {
          toFront(now.get(i));
        }
        return now.get(i).plate();
      }
    }
    Known added = new Known(skeleton, fresh.of(skeleton));
    toFront(added);
    return added.plate();
  }

  /** What was not asked for the longest time falls off the end. */
  private synchronized void toFront(Known first) {
    Stream<Known> others =
        known.stream().filter(other -> !other.skeleton().equals(first.skeleton()));
    known = Stream.concat(Stream.of(first), others).limit(MOST).toList();
  }
}
