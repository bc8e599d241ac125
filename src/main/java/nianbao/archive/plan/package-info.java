/**
 * What is asked of an archive, and the plan that follows: what is to be made and what is rejected.
 *
 * <p>The plan is known before anything is made, in the order of the archive. It lies in files, so
 * that the memory does not grow with the number of reports; Jackson reads back the lines. This
 * package must not make a PDF.
 */
@NullMarked
package nianbao.archive.plan;

import org.jspecify.annotations.NullMarked;
