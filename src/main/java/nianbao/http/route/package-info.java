/**
 * The routes: which address does what, how a request becomes a call of the press, and the files of
 * the clerk's page as they lie on the class path.
 *
 * <p>SparkJava matches addresses and methods; all else about HTTP is in the packages beside this
 * one, so that another router could take its place. This package must not make, check or read a
 * report itself.
 */
@NullMarked
package nianbao.http.route;

import org.jspecify.annotations.NullMarked;
