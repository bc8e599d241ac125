package nianbao.drafts.kept;

import java.time.Instant;

/**
 * What became of a version that was handed over.
 *
 * @param version which
 * @param approved 同意, or else 退回
 * @param text what was said with it; may be empty
 * @param by who decided, as they call themselves
 * @param at when
 */
public record Decision(long version, boolean approved, String text, String by, Instant at) {}
