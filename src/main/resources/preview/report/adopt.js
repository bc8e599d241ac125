import { blankReport, TEXT_PARTS } from "./blank.js";
import { knownBlock } from "./known.js";
import { read, write } from "./pointer.js";
import { figureLines, TABLES } from "./tables.js";

const CHOICES = {
  level: ["state", "province", "city", "county", "town"],
  body: ["government", "department"],
  signOff: ["unsealed", "sealed"],
};
const CLOSING = ["rulesInForce", "normativeDocumentsInForce"];
// No member of a report lies deeper.
const DEPTH = 6;

const isText = (value) => typeof value === "string";
const isCell = (value) => value === null || ["number", "string"].includes(typeof value);

/**
 * Takes JSON from outside into the form of a report, so that an unfinished one can be opened too.
 *
 * @returns {{report: Object, left: number}} the report, and how many things were of no known form and are left out
 */
export function adopt(json, today) {
  const start = { ...blankReport(today), agency: "", issuedOn: "" };
  const cells = TABLES.flatMap(figureLines)
    .flatMap((line) => line.pointers)
    .reduce((all, pointer) => write(all, pointer, cell(read(json, pointer))), start);
  const texts = Object.fromEntries(TEXT_PARTS.map((part) => [part, blocks(json[part])]));
  const report = { ...cells, ...frame(json), ...texts };
  return { report, left: lost(json, withGaps(report, json), DEPTH) };
}

/** Whether JSON has anything of a report in it. */
export function isReport(json) {
  return json !== null && typeof json === "object" && ["agency", "overview", "requests"].some((name) => name in json);
}

function cell(value) {
  return isCell(value) ? value : null;
}

function frame({ agency, year, issuedOn, previousYear, ...rest }) {
  const chosen = Object.entries(CHOICES).filter(([name, choices]) => choices.includes(rest[name]));
  return {
    agency: isText(agency) ? agency : "",
    year: isCell(year) ? year : null,
    issuedOn: isText(issuedOn) ? issuedOn : "",
    ...Object.fromEntries(chosen.map(([name]) => [name, rest[name]])),
    ...(previousYear !== null && typeof previousYear === "object" ? { previousYear: closing(previousYear) } : {}),
  };
}

/** Last year's closing figures, as far as they are figures. */
function closing(figures) {
  const { carriedForward } = figures;
  const isRow = Array.isArray(carriedForward) && carriedForward.every(isCell);
  const known = CLOSING.filter((name) => name in figures && isCell(figures[name])).map((name) => [name, figures[name]]);
  return { ...(isRow ? { carriedForward } : {}), ...Object.fromEntries(known) };
}

function blocks(list) {
  return Array.isArray(list) ? list.map(knownBlock).filter((block) => block !== null) : [];
}

/** The report with its blocks at the places that they had in the file. */
function withGaps(report, json) {
  const placed = TEXT_PARTS.filter((part) => Array.isArray(json[part])).map((part) => [part, json[part].map(knownBlock)]);
  return { ...report, ...Object.fromEntries(placed) };
}

/** How many things of a tree are not in another. */
function lost(from, into, depth) {
  if (from === null || typeof from !== "object") {
    return from === into || from === null ? 0 : 1;
  }
  if (depth === 0 || into === null || typeof into !== "object") {
    return 1;
  }
  return Object.keys(from).reduce((sum, key) => sum + lost(from[key], into[key], depth - 1), 0);
}
