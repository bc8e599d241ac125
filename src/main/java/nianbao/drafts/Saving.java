package nianbao.drafts;

import nianbao.drafts.kept.Version;

/** What came of saving. What was sent is kept in every case. */
public sealed interface Saving {

  /**
   * It is the draft now.
   *
   * @param version as which
   */
  record Saved(Version version) implements Saving {}

  /**
   * Somebody has saved another version meanwhile: that stays the draft, and this is kept beside it.
   *
   * @param current what the draft is
   * @param kept as which version this is kept
   */
  record Changed(Version current, Version kept) implements Saving {}

  /**
   * It is somebody else's turn to write; this is kept beside the draft.
   *
   * @param other who writes
   * @param kept as which version this is kept
   */
  record Held(Writer other, Version kept) implements Saving {}
}
