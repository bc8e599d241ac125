/**
 * Documents as checked drafts: the intake reads them, the checks look at what came of it, and each
 * problem says whether the document itself says so or the reading may be wrong.
 */
@NullMarked
package nianbao.press.draft;

import org.jspecify.annotations.NullMarked;
