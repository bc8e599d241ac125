import { button, element } from "../../ui/element.js";
import { asKind, between, emptyTable, isEmpty, kindOf, textOf } from "../../report/blocks.js";
import { asHeading, lacking } from "../../report/headings.js";
import { spliced } from "../../report/lists.js";
import { Arrivals } from "./arrivals.js";
import { ChartEditor } from "./chart.js";
import { Picture } from "./picture.js";
import { Row } from "./row.js";
import { Selection } from "./selection.js";
import { Sheet } from "./sheet.js";
import { Writing } from "./writing.js";

const EDITORS = { table: Sheet, figure: Picture, chart: ChartEditor };

/** The editor of a text part: its blocks in their order. */
export class BlockList {
  #rows = [];
  #blocks = null;
  #current = 0;
  #written = null;
  #chosen = new Selection();

  /** @param {string} part the member of the report, such as "overview" */
  constructor(part, title, desk, forms) {
    this.part = part;
    this.title = title;
    this.desk = desk;
    this.forms = forms;
    this.node = element("div", { class: "blocks", role: "group", "aria-label": title });
    this.empty = button("点这里写第一段", () => this.add(""), { class: "quiet" });
    this.node.append(this.empty);
    this.node.addEventListener("focusin", (event) => this.point(event.target));
    this.node.addEventListener("pointerdown", (event) => this.#pointed(event));
    this.arrivals = new Arrivals(this);
  }

  /** Shows the part's blocks: rows at both ends that stay the same are left alone. */
  show(report) {
    const blocks = report[this.part];
    if (blocks === this.#blocks) {
      this.#rows.forEach(({ editor }) => editor.follow?.(report));
      return;
    }
    const before = this.#blocks ?? [];
    const head = same(before, blocks, (list, index) => list[index]);
    const tail = Math.min(
      same(before, blocks, (list, index) => list[list.length - 1 - index]),
      Math.min(before.length, blocks.length) - head,
    );
    this.#blocks = blocks;
    this.#resize(head, before.length - tail - head, blocks.length - tail - head);
    for (let index = head; index < blocks.length - tail; index++) {
      this.#put(index, blocks[index]);
    }
    lacking(blocks).forEach((number, index) => {
      this.#rows[index].editor.offer?.(number);
      this.#rows[index].editor.name?.(`${this.title}第${index + 1}项`);
    });
    this.empty.hidden = blocks.length > 0;
    this.#current = Math.max(0, Math.min(this.#current, blocks.length - 1));
    if (blocks.length !== before.length) {
      this.#chosen.point(this.#current);
    }
    this.#chosen.mark(this.#rows);
    this.node.dispatchEvent(new Event("current"));
  }

  /** Marks what still reads as last year's report does. */
  mark(carried) {
    this.#rows.forEach((row, index) => row.stale(carried.has(textOf(this.#blocks[index]))));
  }

  locate([index, ...rest]) {
    const row = this.#rows[Math.min(Number(index ?? 0), this.#rows.length - 1)];
    return row ? row.editor.locate(rest) : null;
  }

  pointerOf(field) {
    const index = this.#rows.findIndex(({ node }) => node.contains(field));
    return index < 0 ? `/${this.part}` : `/${this.part}/${index}`;
  }

  /** Another report is opened: its first block is the current one. */
  begin() {
    this.#current = 0;
    this.#chosen.point(0);
    this.#chosen.mark(this.#rows);
    this.node.querySelector(".current")?.classList.remove("current");
  }

  /** The block that the tools act on; undefined where there is none. */
  get current() {
    return this.#blocks[this.#current];
  }

  /** Whether nothing is written in a row. */
  isEmpty(row) {
    return isEmpty(this.#blocks[this.#rows.indexOf(row)]);
  }

  /** Adds blocks after the current one, as one step, and goes to the last. */
  add(...blocks) {
    const at = Math.min(this.#current + 1, this.#blocks.length);
    this.#splice(at, 0, blocks);
    this.#go(at + blocks.length - 1);
  }

  /** Adds a paragraph; a place that is still empty takes it. */
  take(text) {
    if (this.current !== undefined && isEmpty(this.current)) {
      const at = this.#current;
      this.#splice(at, 1, [text]);
      this.#go(at);
    } else {
      this.add(text);
    }
  }

  addTable() {
    this.add(emptyTable(3, 3));
  }

  remove() {
    if (this.#blocks.length > 0) {
      const at = this.#chosen.first;
      this.#splice(at, this.#chosen.count, []);
      this.#go(Math.min(at, this.#blocks.length - 1));
    }
  }

  move(by) {
    const { first, last, count } = this.#chosen;
    if (first + by >= 0 && last + by < this.#blocks.length) {
      const blocks = [...this.#blocks];
      blocks.splice(first + by, 0, ...blocks.splice(first, count));
      const chosen = this.#chosen.end + by;
      this.#replace(blocks);
      this.#go(chosen);
      if (count > 1) {
        this.#chosen.point(first + by);
        this.#chosen.reach(last + by);
        this.#chosen.mark(this.#rows);
      }
    }
  }

  /** The chosen items go to the end of another part, as one step. */
  moveTo(part) {
    if (this.#blocks.length === 0) {
      return;
    }
    const { first, count } = this.#chosen;
    const { report } = this.desk;
    const there = report[part].filter((block) => !isEmpty(block));
    const moved = this.#blocks.slice(first, first + count);
    this.desk.replace({ ...report, [this.part]: spliced(this.#blocks, first, count), [part]: [...there, ...moved] });
    this.#go(Math.min(first, this.#blocks.length - 1));
  }

  /** The choice goes on to the next item up or down. */
  extend(by) {
    this.#reach(Math.max(0, Math.min(this.#chosen.end + by, this.#blocks.length - 1)));
  }

  /** With Shift the choice goes up to the item that is clicked, as with words. */
  #pointed(event) {
    const index = event.shiftKey ? this.#rows.findIndex((row) => row.node.contains(event.target)) : -1;
    if (index >= 0 && index !== this.#current) {
      event.preventDefault();
      this.#reach(index);
    }
  }

  #reach(index) {
    this.#chosen.reach(index);
    this.#chosen.mark(this.#rows);
  }

  turnInto(kind) {
    const at = this.#current;
    this.#splice(at, 1, [asKind(this.#blocks[at], kind)]);
    this.#go(at);
  }

  #put(index, block) {
    const Editor = EDITORS[kindOf(block)] ?? Writing;
    if (!(this.#rows[index].editor instanceof Editor)) {
      this.#exchange(index, Editor);
    }
    this.#rows[index].show(block);
  }

  #exchange(index, Editor) {
    const fresh = new Row(this, Editor);
    this.#rows[index].node.replaceWith(fresh.node);
    this.#rows[index] = fresh;
  }

  #resize(at, removed, added) {
    const extra = Math.max(0, removed - added);
    this.#rows.splice(at + added, extra).forEach((row) => row.node.remove());
    const fresh = Array.from({ length: Math.max(0, added - removed) }, () => new Row(this, Writing));
    const end = at + Math.min(removed, added);
    const next = this.#rows[end]?.node ?? this.empty;
    fresh.forEach((row) => this.node.insertBefore(row.node, next));
    this.#rows.splice(end, 0, ...fresh);
  }

  /** What an editor wrote. */
  written(row, block) {
    this.#written = row;
    this.desk.type(`/${this.part}/${this.#rows.indexOf(row)}`, block);
  }

  /** A paragraph ends at the caret, and another one begins; of a heading, the text that runs on goes along. */
  split(row, { start, end, area, isHead }) {
    const index = this.#rows.indexOf(row);
    const [before, after] = [area.value.slice(0, start), area.value.slice(end)];
    const { heading, level, text = "" } = this.#blocks[index];
    const kept = heading === undefined ? before : isHead ? { heading: before, level } : { heading, level, text: before };
    this.#splice(index, 1, [kept, isHead ? after + text : after]);
    this.#go(index + 1, 0);
    this.#settle(index);
    return true;
  }

  /** Who goes on from a paragraph that begins with a heading's number has written a heading. */
  left(row) {
    if (this.#written !== row) {
      return;
    }
    const block = this.#blocks[this.#rows.indexOf(row)];
    setTimeout(() => {
      const index = this.#rows.indexOf(row);
      const isLeft = document.hasFocus() && !row.node.contains(document.activeElement);
      if (this.desk.draft && isLeft && index >= 0 && this.#blocks[index] === block) {
        this.#written = null;
        this.#settle(index);
      }
    });
  }

  /** A step of its own: undone, the paragraph is back. */
  #settle(index) {
    const heading = asHeading(this.#blocks[index]);
    if (heading) {
      this.#splice(index, 1, [heading]);
    }
  }

  /** A paragraph is joined to the one before; gives whether it could be. */
  join(row) {
    const index = this.#rows.indexOf(row);
    const [above, block] = [this.#blocks[index - 1], this.#blocks[index]];
    if (index === 0 || typeof block !== "string" || (typeof above !== "string" && !isEmpty(block))) {
      return false;
    }
    this.#splice(index - 1, 2, [typeof above === "string" ? above + block : above]);
    this.#go(index - 1, typeof above === "string" ? above.length : undefined);
    return true;
  }

  /** The paragraph after it is joined to it; gives whether it could be. */
  joinNext(row) {
    const next = this.#rows[this.#rows.indexOf(row) + 1];
    return Boolean(next) && this.join(next);
  }

  /** Goes on from a text to the next one up or down. */
  step(area, by) {
    const areas = [...this.node.querySelectorAll("textarea")].filter((each) => !each.hidden);
    const next = areas[areas.indexOf(area) + by];
    next?.focus();
    next?.setSelectionRange(...(by > 0 ? [0, 0] : [next.value.length, next.value.length]));
  }

  /** Puts blocks in at a caret: into a paragraph, after any other block. */
  insert(row, blocks, { start, end }) {
    const index = this.#rows.indexOf(row);
    const block = isEmpty(this.#blocks[index]) ? "" : this.#blocks[index];
    const put = typeof block === "string"
      ? between(block.slice(0, start), blocks, block.slice(end))
      : { blocks: [block, ...blocks], index: blocks.length };
    this.#splice(index, 1, put.blocks);
    this.#go(index + put.index, put.offset);
  }

  #splice(at, removed, added) {
    this.#replace(spliced(this.#blocks, at, removed, ...added));
  }

  #replace(blocks) {
    this.desk.replace({ ...this.desk.report, [this.part]: blocks });
  }

  /** Something happens at an element: its block is the current one. */
  point(target) {
    const index = this.#rows.findIndex((row) => row.node.contains(target));
    if (index >= 0) {
      this.#rows[this.#current]?.node.classList.remove("current");
      this.#current = index;
      this.#chosen.point(index);
      this.#chosen.mark(this.#rows);
      this.#rows[index].node.classList.add("current");
      this.node.dispatchEvent(new Event("current"));
    }
  }

  #go(index, offset) {
    const row = this.#rows[index];
    if (row) {
      row.editor.focus(offset);
      // The row may have had the focus before, for another block.
      this.point(row.node);
    }
  }
}

/** How many blocks two lists have alike, from one end on. */
function same(left, right, at) {
  const shorter = Math.min(left.length, right.length);
  let count = 0;
  while (count < shorter && at(left, count) === at(right, count)) {
    count++;
  }
  return count;
}
