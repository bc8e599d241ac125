import { between, isEmpty } from "../../report/blocks.js";
import { asHeading } from "../../report/headings.js";

/** What writing makes of the paragraphs of a text part: they are divided, joined, and become headings. */
export class Paragraphs {
  #written = null;

  constructor(list) {
    this.list = list;
  }

  /** What an editor wrote. */
  written(row, block) {
    this.#written = row;
    this.list.desk.type(`/${this.list.part}/${this.list.rows.indexOf(row)}`, block);
  }

  /** A paragraph ends at the caret, and another one begins; of a heading, the text that runs on goes along. */
  split(row, { start, end, area, isHead }) {
    const index = this.list.rows.indexOf(row);
    const [before, after] = [area.value.slice(0, start), area.value.slice(end)];
    const { heading, level, text = "" } = this.list.blocks[index];
    const kept = heading === undefined ? before : isHead ? { heading: before, level } : { heading, level, text: before };
    this.list.splice(index, 1, [kept, isHead ? after + text : after]);
    this.list.go(index + 1, 0);
    this.#settle(index);
    return true;
  }

  /** Who goes on from a paragraph that begins with a heading's number has written a heading. */
  left(row) {
    if (this.#written !== row) {
      return;
    }
    const { list } = this;
    const block = list.blocks[list.rows.indexOf(row)];
    setTimeout(() => {
      const index = list.rows.indexOf(row);
      const isLeft = document.hasFocus() && !row.node.contains(document.activeElement);
      if (list.desk.draft && isLeft && index >= 0 && list.blocks[index] === block) {
        this.#written = null;
        this.#settle(index);
      }
    });
  }

  /** A step of its own: undone, the paragraph is back. */
  #settle(index) {
    const heading = asHeading(this.list.blocks[index]);
    if (heading) {
      this.list.splice(index, 1, [heading]);
    }
  }

  /** A paragraph is joined to the one before; gives whether it could be. */
  join(row) {
    const index = this.list.rows.indexOf(row);
    const [above, block] = [this.list.blocks[index - 1], this.list.blocks[index]];
    if (index === 0 || typeof block !== "string" || (typeof above !== "string" && !isEmpty(block))) {
      return false;
    }
    this.list.splice(index - 1, 2, [typeof above === "string" ? above + block : above]);
    this.list.go(index - 1, typeof above === "string" ? above.length : undefined);
    return true;
  }

  /** The paragraph after it is joined to it; gives whether it could be. */
  joinNext(row) {
    const next = this.list.rows.at(this.list.rows.indexOf(row) + 1);
    return Boolean(next) && this.join(next);
  }

  /** Goes on from a text to the next one up or down. */
  step(area, by) {
    const areas = [...this.list.node.querySelectorAll("textarea")].filter((each) => !each.hidden);
    const next = areas[areas.indexOf(area) + by];
    next?.focus();
    next?.setSelectionRange(...(by > 0 ? [0, 0] : [next.value.length, next.value.length]));
  }

  /** Puts blocks in at a caret: into a paragraph, after any other block. */
  insert(row, blocks, { start, end }) {
    const index = this.list.rows.indexOf(row);
    if (index < 0) {
      // The paragraph went while pictures were read.
      this.list.add(...blocks);
      return;
    }
    const block = isEmpty(this.list.blocks[index]) ? "" : this.list.blocks[index];
    const put = typeof block === "string"
      ? between(block.slice(0, start), blocks, block.slice(end))
      : { blocks: [block, ...blocks], index: blocks.length };
    this.list.splice(index, 1, put.blocks);
    this.list.go(index + put.index, put.offset);
  }
}
