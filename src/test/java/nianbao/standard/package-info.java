/**
 * What the tests hold a report against: the sheet of GB/T 9704-2012 as numbers, the marks of GB/T
 * 15834-2011 that no line begins or ends with, and the faces as their own files say them.
 *
 * <p>Written down a second time on purpose: nothing here comes from the program's own constants.
 */
@NullMarked
package nianbao.standard;

import org.jspecify.annotations.NullMarked;
