import { element } from "../ui/element.js";
import { errorsFirst } from "./panel.js";

/** Marks the fields that have problems; the field that is being written in or pointed at shows its messages. */
export class Marks {
  #marked = new Map();
  #bubble = element("div", { class: "bubble", "aria-hidden": "true", hidden: true });

  /** @param {function(string): ?HTMLElement} locate the field of a pointer */
  constructor(form, locate) {
    this.locate = locate;
    this.frame = form.parentElement;
    document.body.append(this.#bubble);
    form.addEventListener("focusin", (event) => this.#tell(event.target));
    form.addEventListener("focusout", () => this.#tell(null));
    form.addEventListener("pointerover", (event) => this.#tell(event.target));
    form.addEventListener("pointerout", () => this.#tell(document.activeElement));
    this.frame.addEventListener("scroll", () => this.#tell(document.activeElement), { passive: true });
  }

  show(problems) {
    const marked = new Map();
    errorsFirst(problems).forEach((problem, index) => {
      const field = this.locate(problem.pointer);
      if (field) {
        marked.set(field, [...(marked.get(field) ?? []), { ...problem, index }]);
      }
    });
    for (const field of this.#marked.keys()) {
      if (!marked.has(field)) {
        unmark(field);
      }
    }
    marked.forEach((found, field) => mark(field, found));
    this.#marked = marked;
    this.#tell(document.activeElement);
  }

  #tell(field) {
    const found = field && this.#isInSight(field) ? this.#marked.get(field) : null;
    this.#bubble.hidden = !found;
    if (found) {
      this.#bubble.replaceChildren(...found.map(({ severity, message }) => element("p", { class: severity }, message)));
      this.#place(field);
    }
  }

  #isInSight(field) {
    const { top, bottom } = this.frame.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  }

  /** Beside the form, over the pages, where it covers no neighbour of the field and no heading; where there is no room, above it. */
  #place(field) {
    const { width, height } = this.#bubble.getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    const isRoom = frame.right + 60 + width <= innerWidth;
    const above = box.top - height - 4;
    const top = isRoom ? Math.min(box.top, innerHeight - height - 8) : above > frame.top ? above : box.bottom + 6;
    const left = isRoom ? frame.right + 6 : Math.min(box.left, innerWidth - width - 8);
    this.#bubble.style.top = `${Math.max(4, top)}px`;
    this.#bubble.style.left = `${Math.max(4, left)}px`;
  }
}

function mark(field, found) {
  field.classList.toggle("has-error", found[0].severity === "error");
  field.classList.toggle("has-warning", found[0].severity !== "error");
  field.setAttribute("aria-invalid", String(found[0].severity === "error"));
  // The list of problems holds the words that a screen reader adds to the field's name.
  field.setAttribute("aria-describedby", found.map(({ index }) => `problem-${index}`).join(" "));
}

function unmark(field) {
  field.classList.remove("has-error", "has-warning");
  field.removeAttribute("aria-invalid");
  field.removeAttribute("aria-describedby");
}
