package nianbao.archive.plan;

import nianbao.archive.source.SourceSet;

/**
 * What a plan has, of the whole archive, whichever shard of it is made.
 *
 * @param planned reports that are to be made
 * @param sources all reports that came in
 */
public record Counts(long planned, SourceSet sources) {}
