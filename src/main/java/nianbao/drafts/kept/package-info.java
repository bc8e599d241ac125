/**
 * What is kept of a draft: its record and its versions as values, how they are written as JSON with
 * Jackson, and the files on the disk.
 *
 * <p>A version is a file that is never written again; the record says which of them count, and is
 * put in its place as a whole. So whatever ends the program, a draft is as it was before a step or
 * as after it. This package must not know who asks, nor what time it is.
 */
@NullMarked
package nianbao.drafts.kept;

import org.jspecify.annotations.NullMarked;
