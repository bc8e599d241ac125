import { kindOf } from "../../report/blocks.js";
import { alikeEnds } from "../../report/lists.js";
import { ChartEditor } from "./chart.js";
import { Picture } from "./picture.js";
import { Row } from "./row.js";
import { Sheet } from "./sheet.js";
import { Writing } from "./writing.js";

const EDITORS = { table: Sheet, figure: Picture, chart: ChartEditor };

/** The rows of a text part, one for each block in its order. */
export class Rows {
  #rows = [];
  #blocks = [];

  /** @param {HTMLElement} end what stands behind the last row */
  constructor(list, end) {
    this.list = list;
    this.end = end;
  }

  /** Shows blocks in place of those before: rows at both ends that stay the same are left alone. */
  show(blocks) {
    const before = this.#blocks;
    const { head, tail } = alikeEnds(before, blocks);
    this.#blocks = blocks;
    this.#resize(head, before.length - tail - head, blocks.length - tail - head);
    for (let index = head; index < blocks.length - tail; index++) {
      this.#put(index, blocks[index]);
    }
  }

  get all() {
    return this.#rows;
  }

  at(index) {
    return this.#rows[index];
  }

  indexOf(row) {
    return this.#rows.indexOf(row);
  }

  /** The index of the row that an element is in; −1 for none. */
  around(element) {
    return this.#rows.findIndex(({ node }) => node.contains(element));
  }

  /** Before which row something is that is dropped at a height of the window. */
  gapAt(height) {
    const middle = ({ node }) => {
      const { top, bottom } = node.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const index = this.#rows.findIndex((row) => middle(row) > height);
    return index < 0 ? this.#rows.length : index;
  }

  #put(index, block) {
    const Editor = EDITORS[kindOf(block)] ?? Writing;
    if (!(this.#rows[index].editor instanceof Editor)) {
      this.#exchange(index, Editor);
    }
    this.#rows[index].show(block);
  }

  #exchange(index, Editor) {
    const fresh = new Row(this.list, Editor);
    this.#rows[index].node.replaceWith(fresh.node);
    this.#rows[index] = fresh;
  }

  #resize(at, removed, added) {
    const extra = Math.max(0, removed - added);
    this.#rows.splice(at + added, extra).forEach((row) => row.node.remove());
    const fresh = Array.from({ length: Math.max(0, added - removed) }, () => new Row(this.list, Writing));
    const end = at + Math.min(removed, added);
    const next = this.#rows[end]?.node ?? this.end;
    fresh.forEach((row) => this.list.node.insertBefore(row.node, next));
    this.#rows.splice(end, 0, ...fresh);
  }
}
