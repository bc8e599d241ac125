/**
 * Charts and pictures in a report's JSON: what is wrong with one and keeps it from being printed,
 * what a chart's cells mean, how large a picture is.
 *
 * <p>Jackson's tree is read as it comes, of whatever shape; the JDK's own readers decode pictures,
 * as few of the pixels as can be. This package must not know the schema.
 */
@NullMarked
package nianbao.read.block;

import org.jspecify.annotations.NullMarked;
