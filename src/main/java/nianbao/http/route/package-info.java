/**
 * The routes: which address does what, and how a request becomes a call of the press.
 *
 * <p>SparkJava matches addresses and methods; all else about HTTP is in the packages beside this
 * one, so that another router could take its place. This package must not make, check or read a
 * report itself.
 */
@NullMarked
package nianbao.http.route;

import org.jspecify.annotations.NullMarked;
