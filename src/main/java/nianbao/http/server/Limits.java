package nianbao.http.server;

import java.time.Duration;

/**
 * What the server grants.
 *
 * @param threads for requests, whatever they wait for
 * @param connections open at once; one more takes the place of one that waits for its client
 * @param body the largest body of a request, in bytes, as sent and as unpacked
 * @param memory what the bodies of all requests may hold together, in bytes
 * @param idle how long a connection may be silent
 */
public record Limits(int threads, int connections, int body, long memory, Duration idle) {}
