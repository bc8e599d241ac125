import { write } from "./pointer.js";
import { figureLines, TABLES } from "./tables.js";

/** The parts that are text, in the order of the report. */
export const TEXT_PARTS = ["preamble", "overview", "problems", "otherMatters"];

const ROWS = { rules: [null, null, null], normativeDocuments: [null, null, null] };
const FRAME = {
  agency: "",
  year: null,
  issuedOn: "",
  preamble: [""],
  overview: [""],
  disclosure: ROWS,
  requests: { outcomes: { refused: {}, unavailable: {}, notProcessed: {}, otherwise: {} } },
  review: [],
  litigation: { direct: [], afterReview: [] },
  problems: [""],
  otherMatters: [""],
};

/** A report in which nothing is written yet: every cell empty, in each text part a paragraph to begin with. */
export function blankReport(today) {
  const empty = { ...FRAME, year: today.getFullYear() - 1, issuedOn: isoDate(today) };
  return TABLES.flatMap(figureLines)
    .flatMap((line) => rowsOf(line.pointers))
    .reduce((report, [pointer, value]) => write(report, pointer, value), empty);
}

/** A day as the JSON writes it, in the clerk's own time zone. */
export function isoDate(day) {
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The empty rows that hold these cells: a whole row at once, so that it is an array from the start. */
function rowsOf(pointers) {
  const rows = new Map();
  for (const pointer of pointers) {
    const [, row, index] = /^(.*?)(?:\/(\d+))?$/.exec(pointer);
    rows.set(row, index === undefined ? null : [...(rows.get(row) ?? []), null]);
  }
  return [...rows];
}
