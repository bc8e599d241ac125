import { button, element } from "../../ui/element.js";
import { grow } from "../../ui/grow.js";
import { exchange } from "../../ui/put.js";
import { kindName, kindOf } from "../../report/blocks.js";

const PLACEHOLDER = "在这里写，或把文字、表格、图片粘贴进来";

/** The editor of a block that is text: a paragraph, a heading, or a heading with text on its line. */
export class Writing {
  #block = null;
  #head;
  #text;
  #number = "";
  #name = "";
  #offer = button("", () => this.#numbered(), { class: "offer", hidden: true });

  /** @param {function(Object|string): void} changed takes the block as it is now */
  constructor(changed) {
    this.changed = changed;
    this.#head = area("标题", "head", () => this.#typed());
    this.#text = area("段落", "text", () => this.#typed());
    this.node = element("div", { class: "writing" }, this.#offer, this.#head, this.#text);
  }

  show(block) {
    const kind = kindOf(block);
    this.#block = block;
    this.node.dataset.kind = kind;
    this.#head.hidden = kind === "paragraph";
    this.#text.hidden = kind.startsWith("heading");
    this.#text.placeholder = block === "" ? PLACEHOLDER : "";
    put(this.#head, block.heading ?? "");
    put(this.#text, typeof block === "string" ? block : (block.text ?? ""));
  }

  /** What a screen reader calls the fields: the part, which item of it, and what it is. */
  name(place) {
    const name = `${place}，${kindName(this.#block)}`;
    if (name !== this.#name) {
      this.#name = name;
      this.#head.setAttribute("aria-label", name);
      this.#text.setAttribute("aria-label", kindOf(this.#block) === "paragraph" ? name : `${name}的正文`);
    }
  }

  /** The number that a heading lacks; "" for none. */
  offer(number) {
    if (number !== this.#number) {
      this.#number = number;
      this.#offer.hidden = number === "";
      this.#offer.textContent = `加序号“${number}”`;
    }
  }

  #numbered() {
    this.changed({ ...this.#block, heading: this.#number + this.#block.heading });
    this.focus();
  }

  /** Sets the text areas' heights once they are in the page. */
  settle() {
    grow(this.#head);
    grow(this.#text);
  }

  /** Where the caret stands in the text: offsets, and whether it is the last text area of the block. */
  caret() {
    const area = document.activeElement;
    const isIn = area === this.#head || area === this.#text;
    return isIn ? { area, start: area.selectionStart, end: area.selectionEnd, isHead: area === this.#head } : null;
  }

  /** Puts words in at the caret, in place of what is chosen. */
  take(words) {
    const { area, start, end } = this.caret();
    area.setRangeText(words, start, end, "end");
    area.dispatchEvent(new Event("input"));
  }

  /** Puts the caret into the text: at its end, or at an offset. */
  focus(offset) {
    const area = this.#head.hidden ? this.#text : this.#text.hidden || offset === undefined ? this.#head : this.#text;
    area.focus();
    const at = offset ?? area.value.length;
    area.setSelectionRange(at, at);
  }

  locate([member]) {
    return member === "text" || this.#head.hidden ? this.#text : this.#head;
  }

  #typed() {
    this.changed(this.#read());
  }

  #read() {
    if (typeof this.#block === "string") {
      return this.#text.value;
    }
    const heading = this.#head.value.replace(/\n/g, "");
    const { level } = this.#block;
    return this.#text.hidden ? { heading, level } : { heading, level, text: this.#text.value };
  }
}

function area(name, kind, typed) {
  const node = element("textarea", { class: kind, rows: 1, "aria-label": name, spellcheck: "false" });
  node.addEventListener("input", () => {
    grow(node);
    typed();
  });
  return node;
}

function put(area, text) {
  if (exchange(area, text)) {
    grow(area);
  }
}
