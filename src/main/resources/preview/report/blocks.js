/** The blocks of a text part: paragraphs, headings, headings with text on their line, tables, figures, charts. */

import { last } from "./lists.js";

/** @import {Chart} from "./chart.js" */

/** @typedef {{header: string[][], rows: string[][], caption?: string}} Table */
/** @typedef {{src: string, alt: string, caption?: string, size?: string}} Figure */
/** @typedef {{heading?: string, level?: number, text?: string, table?: Table, figure?: Figure, chart?: Chart}} Structured a heading, table, figure or chart */
/** @typedef {string | Structured} Block */

/** The members of a report that are lists of blocks, in every edition of the form. */
export const TEXTS = ["preamble", "overview", "problems", "otherMatters"];

/**
 * The kinds that text can have, with the names that the clerk chooses from.
 *
 * @type {[string, string][]}
 */
export const TEXT_KINDS = [
  ["paragraph", "段落"],
  ["heading2", "标题（一）"],
  ["heading3", "标题1."],
  ["heading4", "标题（1）"],
  ["run2", "标题（一）接正文"],
  ["run3", "标题1.接正文"],
  ["run4", "标题（1）接正文"],
];

/**
 * Which kind a block is of.
 *
 * @param {Block} block
 */
export function kindOf(block) {
  if (typeof block === "string") {
    return "paragraph";
  }
  if (block.heading !== undefined) {
    return (block.text === undefined ? "heading" : "run") + block.level;
  }
  if (block.chart) {
    return "chart";
  }
  return block.table ? "table" : "figure";
}

/**
 * The name of a block's kind.
 *
 * @param {Block} block
 */
export function kindName(block) {
  const names = new Map([...TEXT_KINDS, ["table", "表格"], ["figure", "图"], ["chart", "图表"]]);
  return names.get(kindOf(block));
}

/**
 * The same text as a block of another kind.
 *
 * @param {Block} block
 * @param {string} kind
 */
export function asKind(block, kind) {
  const [head, text] = typeof block === "string" ? ["", block] : [block.heading ?? "", block.text ?? ""];
  const level = Number(last(kind));
  if (kind === "paragraph") {
    return head + text;
  }
  if (kind.startsWith("heading")) {
    return { heading: (head + text).replace(/\n/g, ""), level };
  }
  return head === "" ? runIn(text, level) : { heading: head, level, text };
}

/**
 * A paragraph's first sentence becomes the heading that its text runs on from.
 *
 * @param {string} text
 * @param {number} level
 */
function runIn(text, level) {
  const [, heading, rest] = /^([^。：\n]*[。：]?)([^]*)$/.exec(text) ?? ["", "", ""];
  return { heading, level, text: rest };
}

/**
 * The text of a block, where it has any.
 *
 * @param {Block} block
 */
export function textOf(block) {
  return typeof block === "string" ? block : (block.heading ?? "") + (block.text ?? "");
}

/**
 * Whether nothing is written in it: a place to write, which the report does not have.
 *
 * @param {Block} block
 */
export function isEmpty(block) {
  return (typeof block === "string" || block.heading !== undefined) && textOf(block).trim() === "";
}

/**
 * A paragraph that is divided, with blocks between its parts: text joins text.
 *
 * @param {string} before
 * @param {Block[]} blocks
 * @param {string} after
 * @returns {{blocks: Block[], index: number, offset: number | undefined}} the blocks, and where the last that was put in ends
 */
export function between(before, blocks, after) {
  const [first] = blocks;
  const head = typeof first === "string" ? [before + first] : [before, first].filter((block) => block !== "");
  const joined = [...head, ...blocks.slice(1)];
  const end = last(joined);
  const index = joined.length - 1;
  return typeof end === "string"
    ? { blocks: [...joined.slice(0, -1), end + after], index, offset: end.length }
    : { blocks: after === "" ? joined : [...joined, after], index, offset: undefined };
}

/**
 * A table with empty cells.
 *
 * @param {number} rows
 * @param {number} columns
 */
export function emptyTable(rows, columns) {
  const row = () => Array.from({ length: columns }, () => "");
  return { table: { header: [row()], rows: Array.from({ length: rows }, row) } };
}

/**
 * A table of cells that were pasted, whose first row is its header.
 *
 * @param {string[][]} cells
 */
export function tableOf(cells) {
  const [header, ...rows] = cells;
  return { table: { header: [header], rows: rows.length ? rows : [header.map(() => "")] } };
}
