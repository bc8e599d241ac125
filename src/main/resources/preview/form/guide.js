import { button, element } from "../ui/element.js";
import { guideTo } from "../report/guide.js";

/** 这里写什么: a line or two on a text part, and phrases that a click adds. */
export class Guidance {
  #content = element("div", {});

  /** @param {(text: string) => void} add adds a paragraph */
  constructor(part, add) {
    this.part = part;
    this.add = add;
    this.node = element("details", { class: "guide" }, element("summary", {}, "这里写什么"), this.#content);
    this.node.addEventListener("toggle", () => this.show());
  }

  show(year = this.year) {
    this.year = year;
    const guide = this.node.open ? guideTo(this.part, year) : null;
    if (guide) {
      const phrases = guide.phrases.map(([name, text]) => button(`加：${name}`, () => this.add(text), { title: text }));
      this.#content.replaceChildren(...guide.says.map((line) => element("p", {}, line)), element("div", { class: "tools" }, ...phrases));
    }
  }
}
