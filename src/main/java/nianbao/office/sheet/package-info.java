/**
 * Workbooks for Excel, WPS and LibreOffice (ECMA-376, .xlsx), written row by row.
 *
 * <p>Own code of three files. Looked at instead: fastexcel 0.20 (0.16 MB) takes the time of the
 * clock for every file, and its interface has no place for a formula's value, without which whoever
 * does not calculate (our own import, previews, phones) sees blanks; Apache POI's streaming writer
 * brings 11 MB of schemas. A text is always written as a text, never as a formula, whatever it
 * begins with. This package must not know what the rows are of.
 */
@NullMarked
package nianbao.office.sheet;

import org.jspecify.annotations.NullMarked;
