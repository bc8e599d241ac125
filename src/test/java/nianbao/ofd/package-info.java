/** OFD files, judged by another program and by the standard's own order. */
@NullMarked
package nianbao.ofd;

import org.jspecify.annotations.NullMarked;
