package nianbao.intake.piece;

/**
 * What stands in a source but not in the draft.
 *
 * @param text the literal text; empty for what has none
 * @param reason why it was left out, in words for a clerk
 */
public record LeftOut(String text, String reason, Place place) {}
