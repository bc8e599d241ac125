import { last } from "../report/lists.js";
import { button, element } from "../ui/element.js";
import { roving } from "../ui/roving.js";

const ZOOMS = [["width", "适合宽度"], ["page", "整页"], ["0.5", "50%"], ["0.75", "75%"], ["1", "100%"], ["1.5", "150%"], ["2", "200%"]];

/** The tools above the pages: which page, how large, how many side by side, and print. */
export class Bar {
  #number = element("input", { type: "number", min: 1, value: 1, "aria-label": "页码", onchange: () => this.#turn() });
  #words = element("span", {}, "/ 0 页");
  #zoom;
  #count = 0;

  /** @param {{turn: Function, zoom: Function, step: Function, toggle: Function, print: Function}} does what the tools do */
  constructor(does) {
    this.does = does;
    this.#zoom = element("select", { "aria-label": "显示大小", onchange: () => does.zoom() });
    this.#zoom.append(...ZOOMS.map(([value, name]) => element("option", { value }, name)));
    this.node = roving(element(
      "div",
      { class: "tools", role: "toolbar", "aria-label": "版面工具" },
      this.#toggle("缩略图", "with-thumbnails"),
      element("span", { class: "number" }, this.#number, this.#words),
      button("−", () => does.step(-1), { "aria-label": "缩小", title: "缩小" }),
      this.#zoom,
      button("＋", () => does.step(1), { "aria-label": "放大", title: "放大" }),
      this.#toggle("双页", "two"),
      button("打印", () => does.print()),
    ));
  }

  /** "width", "page", or a factor of the real size. */
  get zoom() {
    return this.#zoom.value;
  }

  /** Chooses the next size up or down from a factor of the real size. */
  step(by, now) {
    const fixed = ZOOMS.map(([value]) => value).filter((value) => !Number.isNaN(Number(value)));
    const next = by > 0 ? fixed.find((value) => Number(value) > now + 0.01) : last(fixed.filter((value) => Number(value) < now - 0.01));
    this.#zoom.value = next ?? this.#zoom.value;
  }

  set count(count) {
    this.#count = count;
    this.#words.textContent = `/ ${count} 页`;
    this.#number.max = Math.max(1, count);
  }

  /** The page that is seen; a number that is being written stays. */
  set number(number) {
    if (document.activeElement !== this.#number) {
      this.#number.value = String(number);
    }
  }

  /** Goes to the page whose number was written, or the nearest that there is. */
  #turn() {
    const number = Math.max(1, Math.min(Math.round(Number(this.#number.value)) || 1, this.#count));
    this.#number.value = String(number);
    this.does.turn(number);
  }

  #toggle(name, mode) {
    const toggle = button(name, () => toggle.setAttribute("aria-pressed", String(this.does.toggle(mode))), { "aria-pressed": "false" });
    return toggle;
  }
}
