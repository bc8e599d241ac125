package nianbao.http.call;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Who wants a piece of work done.
 *
 * @param holder on whose account it goes: those of one holder wait for each other
 * @param start when the request began
 * @param isGone whether nobody waits for it any longer
 */
public record Caller(String holder, Instant start, BooleanSupplier isGone) {}
