import { element } from "../../ui/element.js";
import { kindName } from "../../report/blocks.js";

/** One block with its editor; its keys: Enter splits a paragraph, Backspace at its start joins, Alt with arrows moves. */
export class Row {
  #kind = element("span", { class: "kind", "aria-hidden": "true" });

  constructor(list, Editor) {
    this.list = list;
    this.editor = new Editor((block) => list.written(this, block));
    this.node = element("div", { class: "block" }, this.#kind, this.editor.node);
    this.node.addEventListener("keydown", (event) => this.#pressed(event));
    this.node.addEventListener("focusout", () => list.desk.pause());
    this.node.addEventListener("paste", (event) => {
      if (this.editor.caret()) {
        list.arrivals.paste(this, event);
      }
    });
  }

  show(block) {
    this.#kind.textContent = kindName(block);
    this.editor.show(block);
    this.editor.settle();
  }

  /** Whether it still has last year's words. */
  stale(is) {
    this.node.classList.toggle("stale", is);
  }

  #pressed(event) {
    const caret = this.editor.caret();
    if (event.altKey && ["ArrowUp", "ArrowDown"].includes(event.key)) {
      this.list.move(event.key === "ArrowUp" ? -1 : 1);
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && caret) {
      this.list.split(this, caret);
    } else if (event.key !== "Backspace" || !caret || caret.end > 0 || !this.list.join(this)) {
      return;
    }
    event.preventDefault();
  }
}
