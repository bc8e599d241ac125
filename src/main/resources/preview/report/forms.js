/** The official form in its editions, as the service tells it (`GET /v1/form`). */
import { last } from "./lists.js";
import { read } from "./pointer.js";

/** @typedef {Record<string, any>} Report as JSON, finished or not */
/** @typedef {"count" | "total" | "change" | "amount" | "price"} Kind what a cell holds; a total is the sum of the cells before it */
/** @typedef {{pointer: string, kind: Kind, labels: string[]}} Cell */
/** @typedef {{pointer: string, name: string, labels: string[], cells: Cell[]}} Line */
/** @typedef {{label: string, columns: number, rows: number, scope: string}} Heading */
/** @typedef {{pointer: string, name: string, kind: Kind, columns: number}} Figure */
/** @typedef {{total: string, parts: string[]}} Sum of lines, column by column */
/** @typedef {{id: string, rows: {cells: (Heading | Figure)[]}[], lines: Line[], sums: Sum[], stocks: string[]}} Table */
/** @typedef {{id: string, title: string, text?: string, table?: Table}} Part */
/** @typedef {{edition: string, firstYear?: number, parts: Part[]}} Edition */

// What the service takes for a year.
const EARLIEST = 2008;
const LATEST = 2100;

/** All editions. */
export class Forms {
  /** @param {{editions: Edition[]}} told the oldest first */
  constructor({ editions }) {
    this.all = editions.map((edition) => new Form(edition));
  }

  /** The parts of the newest form; those of the others are the same, but for their cells. */
  get parts() {
    return this.all[this.all.length - 1].parts;
  }

  /**
   * The form of a report: the one that it names, else that of its year; while the year is being written, the one that it is in.
   *
   * @param {Report} report
   */
  of(report) {
    return this.named(report.form) ?? this.ofYear(report.year) ?? this.heldBy(report);
  }

  /** @param {unknown} edition such as "2021" */
  named(edition) {
    return this.all.find((form) => form.edition === edition);
  }

  /** @param {unknown} year anything; what is no year has no form */
  ofYear(year) {
    const isYear = Number.isInteger(year) && Number(year) >= EARLIEST && Number(year) <= LATEST;
    return isYear ? last(this.all.filter(({ firstYear }) => firstYear <= Number(year))) : undefined;
  }

  /**
   * The latest form of which a report has every line.
   *
   * @param {Report} report
   */
  heldBy(report) {
    return last(this.all.filter((form) => form.isFilledBy(report))) ?? this.all[this.all.length - 1];
  }
}

/** One edition: its parts in their order, those that are text and those that are tables. */
export class Form {
  /** @param {Edition} told */
  constructor({ edition, firstYear = EARLIEST, parts }) {
    this.edition = edition;
    this.firstYear = firstYear;
    this.parts = parts;
    this.tables = parts.flatMap(({ table }) => (table ? [table] : []));
    this.cells = this.tables.flatMap(({ lines }) => lines).flatMap(({ cells }) => cells);
    this.texts = parts.flatMap(({ text }) => (text ? [text.slice(1)] : []));
  }

  /** @param {string} id */
  table(id) {
    return this.tables.find((table) => table.id === id);
  }

  /** @param {Report} report */
  isFilledBy(report) {
    return this.cells.every(({ pointer }) => read(report, pointer) !== undefined);
  }
}

/**
 * Whether a cell holds text such as "0.5" rather than a number.
 *
 * @param {Kind} kind
 */
export function isDecimal(kind) {
  return kind === "amount" || kind === "price";
}
