import { notice } from "../../ui/notice.js";
import { blocksOf } from "../../report/prose.js";
import { figureOf, picturesOf } from "./intake.js";

/** What comes into a text part from outside: pasted paragraphs, tables and pictures, dropped pictures, chosen ones. */
export class Arrivals {
  constructor(list) {
    this.list = list;
    list.node.addEventListener("drop", (event) => this.#drop(event));
  }

  /** Pasted pictures, tables and several paragraphs become blocks of their own; other text goes in where the caret is. */
  paste(row, event) {
    const files = picturesOf(event.clipboardData);
    const blocks = blocksOf(event.clipboardData);
    const isWords = blocks.length === 1 && typeof blocks[0] === "string";
    if (blocks.length === 0 && files.length > 0) {
      this.pictures(files);
    } else if (isWords) {
      row.editor.take(blocks[0]);
    } else if (blocks.length > 0) {
      this.list.insert(row, blocks);
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
