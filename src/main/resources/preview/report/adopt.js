import { blankReport, TEXT_PARTS } from "./blank.js";
import { read, write } from "./pointer.js";
import { figureLines, TABLES } from "./tables.js";

const CHOICES = {
  level: ["state", "province", "city", "county", "town"],
  body: ["government", "department"],
  signOff: ["unsealed", "sealed"],
};
const PICTURE = /^data:image\/(png|jpeg);base64,/;

/**
 * Takes JSON from outside into the form of a report, so that an unfinished one can be opened too.
 *
 * @returns {{report: Object, left: number}} the report, and how many things were of no known form and are left out
 */
export function adopt(json, today) {
  const taken = new Taken(json);
  const start = { ...blankReport(today), agency: "", issuedOn: "" };
  const report = TABLES.flatMap(figureLines)
    .flatMap((line) => line.pointers)
    .reduce((all, pointer) => write(all, pointer, taken.cell(pointer)), start);
  const texts = TEXT_PARTS.map((part) => [part, taken.blocks(part)]);
  return { report: { ...report, ...taken.frame(), ...Object.fromEntries(texts) }, left: taken.left };
}

/** Whether JSON has anything of a report in it. */
export function isReport(json) {
  return json !== null && typeof json === "object" && ["agency", "overview", "requests"].some((name) => name in json);
}

class Taken {
  left = 0;

  constructor(json) {
    this.json = json;
  }

  frame() {
    const { agency, year, issuedOn, previousYear } = this.json;
    const frame = {
      agency: this.fit(agency, typeof agency === "string", ""),
      year: this.fit(year, ["number", "string"].includes(typeof year), null),
      issuedOn: this.fit(issuedOn, typeof issuedOn === "string", ""),
    };
    for (const [name, choices] of Object.entries(CHOICES)) {
      const value = this.fit(this.json[name], choices.includes(this.json[name]), undefined);
      Object.assign(frame, value === undefined ? {} : { [name]: value });
    }
    const known = previousYear !== null && typeof previousYear === "object";
    return known ? { ...frame, previousYear } : frame;
  }

  cell(pointer) {
    const value = read(this.json, pointer);
    return this.fit(value, value === null || ["number", "string"].includes(typeof value), null);
  }

  blocks(part) {
    const blocks = this.json[part];
    const list = this.fit(blocks, Array.isArray(blocks), []);
    const known = list.filter(isBlock);
    this.left += list.length - known.length;
    return known;
  }

  fit(value, fits, otherwise) {
    this.left += value === undefined || fits ? 0 : 1;
    return fits ? value : otherwise;
  }
}

function isBlock(block) {
  if (typeof block === "string") {
    return true;
  }
  return block !== null && typeof block === "object" && (isHeading(block) || isTable(block) || isFigure(block));
}

const isText = (value) => typeof value === "string";
const isOptional = (value) => value === undefined || isText(value);

function isHeading({ heading, level, text }) {
  return isText(heading) && [2, 3, 4].includes(level) && isOptional(text);
}

function isTable({ table }) {
  const isRow = (row) => Array.isArray(row) && row.length > 0 && row.every(isText);
  const isRows = (rows) => Array.isArray(rows) && rows.every(isRow);
  return Boolean(table) && isRows(table.header) && isRows(table.rows) && table.rows.length > 0 && isOptional(table.caption);
}

function isFigure({ figure }) {
  return Boolean(figure) && isText(figure.src) && PICTURE.test(figure.src) && isText(figure.alt) && isOptional(figure.caption);
}
