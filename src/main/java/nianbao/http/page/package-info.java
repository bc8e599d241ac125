/**
 * The files of the clerk's page, as they lie on the class path. This package must not know a
 * report.
 */
@NullMarked
package nianbao.http.page;

import org.jspecify.annotations.NullMarked;
