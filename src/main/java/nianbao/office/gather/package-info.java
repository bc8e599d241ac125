/**
 * What comes in for an office: 名单, which agencies are to report and which of them a name means; and
 * what they have handed in or published, read once and put in order on the disk: whose it is, its
 * figures, what is wrong with it, its words.
 *
 * <p>The list is comma-separated values (RFC 4180) in UTF-8 or GB18030, as Excel and WPS save it.
 * No library: they guess encodings and forgive what a clerk should mend. The list never guesses
 * either: where a name can mean two agencies, it says so. Jackson reads back what was put on the
 * disk. The memory does not grow with the reports; that of the list of agencies is the caller's.
 * This package must not add up or judge anything.
 */
@NullMarked
package nianbao.office.gather;

import org.jspecify.annotations.NullMarked;
