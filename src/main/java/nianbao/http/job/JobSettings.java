package nianbao.http.job;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where jobs are kept, and how long.
 *
 * @param folder of one service alone; made if it is not there
 * @param keep how long what is over can be fetched
 * @param most what all jobs together may take of the disk, in bytes
 */
public record JobSettings(Path folder, Duration keep, long most) {}
