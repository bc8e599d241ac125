/**
 * Drafts that several people work on: saved by one writer at a time, read and commented by who has
 * the link, approved or returned; kept in a folder of the service.
 *
 * <p>What is written at the same time is all kept, and so are older versions. This package must not
 * know HTTP, and of a draft's content it knows whose report it is and of which year, no more.
 */
@NullMarked
package nianbao.drafts;

import org.jspecify.annotations.NullMarked;
