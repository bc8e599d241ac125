/**
 * Whether an archive is whole and unchanged, alone or as shards of one.
 *
 * <p>Files are read as a stream and held against the lists. An archive may come from anywhere:
 * names in it are never used as places on the disk. This package must not mend anything.
 */
@NullMarked
package nianbao.archive.verify;

import org.jspecify.annotations.NullMarked;
