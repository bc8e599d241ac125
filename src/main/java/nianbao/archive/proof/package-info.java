/**
 * Whether an archive is whole and unchanged, and several shares of one put together.
 *
 * <p>The JDK and Commons Compress read the ZIP files. An archive may come from anywhere: names in
 * it are never used as places on the disk. This package must not mend anything.
 */
@NullMarked
package nianbao.archive.proof;

import org.jspecify.annotations.NullMarked;
