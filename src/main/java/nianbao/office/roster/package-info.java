/**
 * 名单: which agencies are to report, and which of them a name means.
 *
 * <p>A list of comma-separated values (RFC 4180) in UTF-8 or GB18030, as Excel and WPS save it. No
 * library: they guess encodings and forgive what a clerk should mend. This package must not know a
 * report, and never guesses: where a name can mean two agencies, it says so.
 */
@NullMarked
package nianbao.office.roster;

import org.jspecify.annotations.NullMarked;
