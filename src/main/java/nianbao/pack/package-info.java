/**
 * ZIP files: written the same for the same content, and read from anyone.
 *
 * <p>For every format that is such a file. The JDK's classes deflate everything that they are
 * given, and some of it is deflated already; and they read what a file says of itself without a
 * bound. This package must not know what is in a file.
 */
@NullMarked
package nianbao.pack;

import org.jspecify.annotations.NullMarked;
