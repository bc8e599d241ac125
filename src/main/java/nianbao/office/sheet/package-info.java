/**
 * Workbooks for Excel, WPS and LibreOffice (ECMA-376, .xlsx), written row by row.
 *
 * <p>Own code of three files. Measured beside it: fastexcel 0.20 (0.16 MB) puts the time of the
 * clock into every file, writes formulas without their values, so that whoever does not calculate
 * (our own import, previews, phones) sees blanks, and keeps each distinct text in memory; Apache
 * POI's streaming writer brings 11 MB of schemas for it. A text is always written as a text, never
 * as a formula, whatever it begins with. This package must not know what the rows are of.
 */
@NullMarked
package nianbao.office.sheet;

import org.jspecify.annotations.NullMarked;
