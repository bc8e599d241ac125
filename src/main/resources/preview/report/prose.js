import { tableOf } from "./blocks.js";
import { fromTable, fromText, hasCells, pageOf, tablesIn } from "./range.js";

/** Text as other programs put it on the clipboard, as blocks. */

/** @import {Block} from "./blocks.js" */

/**
 * The paragraphs and tables of a paste in their order; also of a page that has tables among its text.
 *
 * @param {DataTransfer} clipboard
 * @returns {Block[]}
 */
export function blocksOf(clipboard) {
  const html = clipboard.getData("text/html");
  const body = html ? pageOf(html) : null;
  const isRich = body && (tablesIn(body).some(isGrid) || Array.from(body.querySelectorAll("img")).some(isPicture));
  return isRich ? new Reading().of(body) : plain(clipboard.getData("text/plain"));
}

// CSS pixels; what is smaller is a bullet or a button.
const SMALLEST = 32;

/** @param {HTMLImageElement} image */
function isPicture(image) {
  /** @param {string} side */
  const isLarge = (side) => !image.hasAttribute(side) || Number.parseFloat(image.getAttribute(side) ?? "") >= SMALLEST;
  return image.hasAttribute("src") && isLarge("width") && isLarge("height");
}

/**
 * What has tabs is cells, unless it is a paragraph that a tab begins.
 *
 * @param {string} text
 */
function plain(text) {
  const cells = fromText(text);
  const full = cells.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1);
  if (cells.length > 1 && full.length > cells.length / 2) {
    return [tableOf(cells)];
  }
  return text.split(/\r\n?|\n/).map((line) => line.trim()).filter(Boolean);
}

/** @param {HTMLTableElement} table */
function isGrid(table) {
  const cells = fromTable(table);
  return cells.length > 1 && cells[0].length > 1;
}

const BREAKS = "address article aside blockquote br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul";
const BREAKING = new Set(BREAKS.split(" "));
const UNSEEN = new Set(["script", "style", "title", "template", "noscript"]);

/** Reads a page from top to bottom. */
class Reading {
  /** @type {Block[]} */
  #blocks = [];
  #line = "";

  /** @param {HTMLElement} body */
  of(body) {
    this.#read(body);
    this.#end();
    return this.#blocks;
  }

  /** @param {Node} node */
  #read(node) {
    if (node instanceof Text) {
      this.#line += node.data;
    } else if (node instanceof HTMLTableElement && hasCells(node) && isGrid(node)) {
      this.#end();
      this.#blocks.push(tableOf(fromTable(node)));
    } else if (node instanceof HTMLImageElement) {
      this.#picture(node);
    } else if (node instanceof Element && !UNSEEN.has(node.localName)) {
      this.#inside(node, BREAKING.has(node.localName));
    }
  }

  /** A picture as the page names it; whoever takes it in looks whether it can be had. @param {HTMLImageElement} image */
  #picture(image) {
    if (isPicture(image)) {
      this.#end();
      this.#blocks.push({ figure: { src: image.getAttribute("src") ?? "", alt: (image.getAttribute("alt") ?? "").trim() } });
    }
  }

  /**
   * @param {Element} node
   * @param {boolean} breaks
   */
  #inside(node, breaks) {
    if (breaks) {
      this.#end();
    }
    node.childNodes.forEach((child) => this.#read(child));
    if (breaks) {
      this.#end();
    }
  }

  /** Line breaks of the source are none of the text; between Chinese characters they are not even blanks. */
  #end() {
    const text = this.#line.replace(/(?<=[^\x00-\x7f])\s*\n\s*(?=[^\x00-\x7f])/g, "").replace(/[ \n\r\t]+/g, " ").trim();
    if (text !== "") {
      this.#blocks.push(text);
    }
    this.#line = "";
  }
}
