package nianbao.render.preprint.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianbao.render.preprint.Skeleton;

/** Where the preprints of forms come from. Safe for use by several threads. */
interface Preprints {

  /** The plate of a form, or nothing if the form is left to the engine. */
  Optional<Plate> of(Skeleton skeleton) throws IOException;

  /** The skeletons of forms that were seen before, to be looked for first. */
  List<Skeleton> known();
}
