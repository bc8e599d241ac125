import { button, element } from "../ui/element.js";

/** @import {Note} from "../report/release.js" */

/** Counts the paragraphs that still read as last year's report did, and leads from one to the next. */
export class Carried {
  /** @type {Note[]} */
  #old = [];
  #at = -1;
  #words = element("span", {});

  /**
   * @param {HTMLElement} node
   * @param {(pointer: string) => void} go goes to the field of a pointer
   */
  constructor(node, go) {
    this.node = element("p", { class: "carried", hidden: true }, this.#words, button("看下一段", () => this.#next(), { class: "quiet" }));
    this.go = go;
    node.append(this.node);
  }

  /** @param {Note[]} old */
  show(old) {
    this.#old = old;
    this.node.hidden = old.length === 0;
    this.#words.textContent = `${old.length}段还是上年的文字，没有改过`;
  }

  #next() {
    this.#at = (this.#at + 1) % this.#old.length;
    this.go(this.#old[this.#at].pointer);
  }
}
