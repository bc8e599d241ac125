package nianbao.drafts;

import java.nio.file.Path;

/**
 * Where drafts are kept.
 *
 * @param folder of this service alone, made if it is not there
 * @param most what all of them may take of the disk, in bytes
 */
public record DraftSettings(Path folder, long most) {}
