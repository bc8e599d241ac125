package nianbao.intake.change;

import java.util.Optional;

/**
 * One difference between two drafts.
 *
 * @param pointer JSON Pointer (RFC 6901) of what is changed: of what is new into the later draft,
 *     of all else into the earlier one
 * @param before what stood there, as JSON; nothing where something is new
 * @param now what stands there, as JSON; nothing where it is gone
 */
public record Change(String pointer, Optional<String> before, Optional<String> now) {}
