/**
 * What agencies have handed in or published, read once and put in order on the disk: whose it is,
 * its figures, what is wrong with it, its words.
 *
 * <p>Jackson reads back the lines. The memory does not grow with the reports; that of the list of
 * agencies is the caller's. This package must not add up or judge anything.
 */
@NullMarked
package nianbao.office.gather;

import org.jspecify.annotations.NullMarked;
