import { element } from "../ui/element.js";
import { placeOf } from "../report/said.js";

/** Marks the fields that something was said to; the one that is written in or pointed at shows the words. */
export class Spots {
  #marked = new Map();
  #bubble = element("div", { class: "bubble said", "aria-hidden": "true", hidden: true });

  /**
   * @param {HTMLElement} form
   * @param {function(string): ?HTMLElement} locate the field of a pointer
   */
  constructor(form, locate) {
    this.locate = locate;
    this.frame = form.parentElement;
    document.body.append(this.#bubble);
    form.addEventListener("focusin", ({ target }) => this.#tell(target));
    form.addEventListener("focusout", () => this.#tell(null));
    form.addEventListener("pointerover", ({ target }) => this.#tell(target));
    form.addEventListener("pointerout", () => this.#tell(document.activeElement));
    this.frame.addEventListener("scroll", () => this.#tell(document.activeElement), { passive: true });
  }

  show(comments, report) {
    const marked = new Map();
    for (const said of comments.filter(({ done, pointer }) => !done && pointer !== "")) {
      const field = this.locate(placeOf(said, report));
      if (field) {
        marked.set(field, [...(marked.get(field) ?? []), said]);
      }
    }
    [...this.#marked.keys()].filter((field) => !marked.has(field)).forEach((field) => field.classList.remove("has-said"));
    marked.forEach((_, field) => field.classList.add("has-said"));
    this.#marked = marked;
    this.#tell(document.activeElement);
  }

  #tell(field) {
    const found = this.#isInSight(field) ? this.#marked.get(field) : null;
    this.#bubble.hidden = !found;
    if (found) {
      this.#bubble.replaceChildren(...found.map(({ by, text }) => element("p", {}, `${by}：${text}`)));
      const { height } = this.#bubble.getBoundingClientRect();
      const box = field.getBoundingClientRect();
      const above = box.top - height - 4;
      this.#bubble.style.top = `${above > 60 ? above : box.bottom + 4}px`;
      this.#bubble.style.left = `${Math.max(4, Math.min(box.left, innerWidth - 340))}px`;
    }
  }

  #isInSight(field) {
    const { top, bottom } = this.frame.getBoundingClientRect();
    const box = field?.getBoundingClientRect();
    return box && box.bottom > top && box.top < bottom;
  }
}
