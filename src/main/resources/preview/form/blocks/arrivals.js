import { notice } from "../../ui/notice.js";
import { tableOf } from "../../report/blocks.js";
import { cellsOf } from "../../report/range.js";
import { figureOf, picturesOf } from "./intake.js";

/** What comes into a text part from outside: pasted paragraphs, tables and pictures, dropped pictures, chosen ones. */
export class Arrivals {
  constructor(list) {
    this.list = list;
    list.node.addEventListener("dragover", (event) => event.preventDefault());
    list.node.addEventListener("drop", (event) => this.#drop(event));
  }

  /** Pasted pictures, tables and several paragraphs become blocks of their own; other text goes in where the caret is. */
  paste(row, event) {
    const files = picturesOf(event.clipboardData);
    const cells = cellsOf(event.clipboardData);
    const lines = event.clipboardData.getData("text/plain").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
    if (files.length > 0 && lines.length === 0) {
      this.pictures(files);
    } else if (cells.length > 1 && cells[0].length > 1) {
      this.list.insert(row, [tableOf(cells)]);
    } else if (lines.length > 1) {
      this.list.insert(row, lines);
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Adds pictures after the current block. */
  async pictures(files) {
    for (const file of files) {
      try {
        this.list.add(await figureOf(file));
      } catch {
        notice(`“${file.name}”不是浏览器能看的图片，没有放进来。`);
      }
    }
  }

  #drop(event) {
    const files = picturesOf(event.dataTransfer);
    if (files.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.list.point(event.target);
      this.pictures(files);
    }
  }
}
