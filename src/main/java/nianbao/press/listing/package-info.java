/**
 * What the press tells besides files, behind every door alike: problems, rules, samples and the
 * schema, the names of files, and what it says of a report among many before it makes its PDF.
 *
 * <p>None of it needs a face to be parsed. No library: what is written here are a few small
 * objects, and Jackson is for reading. This package must not find a problem, nor open a file.
 */
@NullMarked
package nianbao.press.listing;

import org.jspecify.annotations.NullMarked;
