import { button, element } from "../../ui/element.js";
import { notice } from "../../ui/notice.js";
import { asKind, emptyTable, isEmpty, textOf } from "../../report/blocks.js";
import { lacking } from "../../report/headings.js";
import { spliced } from "../../report/lists.js";
import { moved } from "../../report/order.js";
import { Arrivals } from "./arrivals.js";
import { Paragraphs } from "./paragraphs.js";
import { Rows } from "./rows.js";
import { Selection } from "./selection.js";

/** The editor of a text part: its blocks in their order, which of them are chosen, and what is done with those. */
export class BlockList {
  #current = 0;
  #chosen = new Selection();

  /**
   * @param {string} part the member of the report, such as "overview"
   * @param {Map<string, BlockList>} lists those of all text parts in their order, by their members
   */
  constructor(part, title, desk, forms, lists) {
    Object.assign(this, { part, title, desk, forms, lists });
    this.blocks = null;
    this.node = element("div", { class: "blocks", role: "group", "aria-label": title });
    this.empty = button("点这里写第一段", () => this.add(""), { class: "quiet" });
    this.node.append(this.empty);
    this.rows = new Rows(this, this.empty);
    this.paragraphs = new Paragraphs(this);
    this.arrivals = new Arrivals(this);
    this.node.addEventListener("focusin", (event) => this.point(event.target));
    this.node.addEventListener("pointerdown", (event) => this.#pointed(event));
  }

  show(report) {
    const blocks = report[this.part];
    if (blocks === this.blocks) {
      this.rows.all.forEach(({ editor }) => editor.follow?.(report));
      return;
    }
    const count = this.blocks?.length ?? 0;
    this.blocks = blocks;
    this.rows.show(blocks);
    lacking(blocks).forEach((number, index) => {
      const { editor } = this.rows.at(index);
      editor.offer?.(number);
      editor.name?.(`${this.title}第${index + 1}项`);
    });
    this.empty.hidden = blocks.length > 0;
    this.#current = Math.max(0, Math.min(this.#current, blocks.length - 1));
    if (blocks.length !== count) {
      this.#chosen.point(this.#current);
    }
    this.#chosen.mark(this.rows.all);
    this.node.dispatchEvent(new Event("current"));
  }

  /** Marks what still reads as last year's report does. */
  mark(carried) {
    this.rows.all.forEach((row, index) => row.stale(carried.has(textOf(this.blocks[index]))));
  }

  locate([index, ...rest]) {
    const row = this.rows.at(Math.min(Number(index ?? 0), this.blocks.length - 1));
    return row ? row.editor.locate(rest) : null;
  }

  pointerOf(field) {
    const index = this.rows.around(field);
    return index < 0 ? `/${this.part}` : `/${this.part}/${index}`;
  }

  /** Another report is opened: its first block is the current one. */
  begin() {
    this.#current = 0;
    this.#chosen.point(0);
    this.#chosen.mark(this.rows.all);
    this.node.querySelector(".current")?.classList.remove("current");
  }

  /** The block that the tools act on; undefined where there is none. */
  get current() {
    return this.blocks[this.#current];
  }

  /** The rows that are chosen. */
  get chosen() {
    return this.rows.all.slice(this.#chosen.first, this.#chosen.last + 1);
  }

  /** Whether nothing is written in a row. */
  isEmpty(row) {
    return isEmpty(this.blocks[this.rows.indexOf(row)]);
  }

  /** Adds blocks after the current one, as one step, and goes to the last. */
  add(...blocks) {
    const at = Math.min(this.#current + 1, this.blocks.length);
    this.splice(at, 0, blocks);
    this.go(at + blocks.length - 1);
  }

  /** Adds a paragraph; a place that is still empty takes it. */
  take(text) {
    if (this.current !== undefined && isEmpty(this.current)) {
      const at = this.#current;
      this.splice(at, 1, [text]);
      this.go(at);
    } else {
      this.add(text);
    }
  }

  addTable() {
    this.add(emptyTable(3, 3));
  }

  remove() {
    if (this.blocks.length > 0) {
      const at = this.#chosen.first;
      this.splice(at, this.#chosen.count, []);
      this.go(Math.min(at, this.blocks.length - 1));
    }
  }

  /** The chosen items go one place up or down, from the first or last place on into the next text part. */
  move(by) {
    const { first, last } = this.#chosen;
    if (first + by >= 0 && last + by < this.blocks.length) {
      this.put(this, by < 0 ? first + by : last + 1 + by);
      return;
    }
    const lists = [...this.lists.values()];
    const next = lists[lists.indexOf(this) + by];
    if (next) {
      this.put(next, by < 0 ? next.blocks.length : 0);
    }
  }

  /** The chosen items go to the end of another part. */
  moveTo(part) {
    const list = this.lists.get(part);
    this.put(list, list.blocks.length);
  }

  /** The chosen items go to a place in this part or another, as one step, and stay chosen. */
  put(list, index) {
    const { first, count } = this.#chosen;
    if (this.blocks.length === 0) {
      return;
    }
    const { report, index: at } = moved(this.desk.report, { part: this.part, first, count }, { part: list.part, index });
    this.desk.replace(report);
    list.#choose(at, count);
    if (list !== this) {
      notice(`已移到“${list.title}”，可以撤销。`);
    }
  }

  #choose(at, count) {
    this.go(at + count - 1);
    this.#chosen.point(at);
    this.#reach(at + count - 1);
  }

  /** The choice goes on to the next item up or down. */
  extend(by) {
    this.#reach(Math.max(0, Math.min(this.#chosen.end + by, this.blocks.length - 1)));
  }

  /** With Shift the choice goes up to the item that is clicked, as with words. */
  #pointed(event) {
    const index = event.shiftKey ? this.rows.around(event.target) : -1;
    if (index >= 0 && index !== this.#current) {
      event.preventDefault();
      this.#reach(index);
    }
  }

  #reach(index) {
    this.#chosen.reach(index);
    this.#chosen.mark(this.rows.all);
  }

  turnInto(kind) {
    const at = this.#current;
    this.splice(at, 1, [asKind(this.blocks[at], kind)]);
    this.go(at);
  }

  splice(at, removed, added) {
    this.desk.replace({ ...this.desk.report, [this.part]: spliced(this.blocks, at, removed, ...added) });
  }

  /** Something happens at an element: its block is the current one. */
  point(target) {
    const index = this.rows.around(target);
    if (index >= 0) {
      this.rows.at(this.#current)?.node.classList.remove("current");
      this.#current = index;
      this.#chosen.point(index);
      this.#chosen.mark(this.rows.all);
      this.rows.at(index).node.classList.add("current");
      this.node.dispatchEvent(new Event("current"));
    }
  }

  go(index, offset) {
    const row = this.rows.at(index);
    if (row) {
      row.editor.focus(offset);
      // The row may have had the focus before, for another block.
      this.point(row.node);
    }
  }
}
