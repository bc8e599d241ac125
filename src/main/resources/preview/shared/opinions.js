import { button, element } from "../ui/element.js";
import { moment, placeOf } from "../report/said.js";

/** What was said to the report, one after the other; a click goes to the place, and what was seen to is ticked off. */
export class Opinions {
  node = element("ul", { class: "opinions" });
  #shown = "";

  /** @param {{done: function(number, boolean): void, go: function(string): void}} does */
  constructor(does) {
    this.does = does;
  }

  show(comments, report) {
    const sorted = [...comments.filter(({ done }) => !done), ...comments.filter(({ done }) => done)];
    const items = sorted.map((said) => ({ said, pointer: placeOf(said, report) }));
    const text = JSON.stringify(items);
    // The same list stays as it is: it may have the focus.
    if (text !== this.#shown) {
      this.#shown = text;
      this.node.replaceChildren(...items.map((item) => this.#item(item)));
    }
  }

  #item({ said: { number, quote, text, by, at, done }, pointer }) {
    const box = element("input", { type: "checkbox", checked: done !== "", onchange: () => this.does.done(number, box.checked) });
    const go = button(text, () => this.does.go(pointer), { class: "opinion" });
    const about = `${by}（${moment(at)}）${quote ? `对“${quote}”` : ""}${done ? `，${done}已处理` : ""}`;
    const label = element("label", {}, box, "已处理");
    return element("li", { class: done ? "done" : "" }, go, element("span", { class: "detail" }, about), label);
  }
}
