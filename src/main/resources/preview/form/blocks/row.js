import { element } from "../../ui/element.js";
import { kindName } from "../../report/blocks.js";

const STEPS = { ArrowUp: -1, ArrowDown: 1 };

/**
 * One block with its editor; its keys: Enter splits a paragraph, Backspace at its start and Delete at its end join, Alt with
 * arrows moves it, into the next part too, with Shift as well chooses the next one too, arrows alone go on from text to text.
 */
export class Row {
  #kind = element("span", { class: "kind", "aria-hidden": "true", title: "拖到别处，别的部分也行；按住 Shift 点另一项，可以几项一起" });

  constructor(list, Editor) {
    this.list = list;
    this.editor = new Editor((block) => list.paragraphs.written(this, block), list);
    this.node = element("div", { class: "block" }, this.#kind, this.editor.node);
    this.node.addEventListener("keydown", (event) => this.#pressed(event));
    this.node.addEventListener("focusout", () => {
      list.desk.pause();
      list.paragraphs.left(this);
    });
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

  /** The name of its kind. */
  get name() {
    return this.#kind.textContent;
  }

  /** Whether it still has last year's words. */
  stale(is) {
    this.node.classList.toggle("stale", is);
  }

  #pressed(event) {
    const caret = this.editor.caret();
    if (event.altKey && event.shiftKey && STEPS[event.key]) {
      this.list.extend(STEPS[event.key]);
    } else if (event.altKey && STEPS[event.key]) {
      this.list.move(STEPS[event.key]);
    } else if (!caret || event.isComposing || !this.#written(event, caret)) {
      return;
    }
    event.preventDefault();
  }

  /** What a key does that is pressed in text; gives whether it did anything. */
  #written({ key, shiftKey, ctrlKey }, caret) {
    const isPoint = caret.start === caret.end;
    if (key === "Enter" && !shiftKey) {
      return this.list.paragraphs.split(this, caret);
    }
    if (key === "Backspace" && isPoint && caret.start === 0) {
      return this.list.paragraphs.join(this);
    }
    if (key === "Delete" && isPoint && caret.start === caret.area.value.length) {
      return this.list.paragraphs.joinNext(this);
    }
    if (STEPS[key] && isPoint && !shiftKey && !ctrlKey) {
      this.#leaving(caret, STEPS[key]);
    }
    return false;
  }

  /** An arrow that does not move the caret any more, on the first or last line of a text, leads to the next one. */
  #leaving({ area, start }, step) {
    setTimeout(() => {
      if (document.activeElement === area && area.selectionStart === start && area.selectionEnd === start) {
        this.list.paragraphs.step(area, step);
      }
    });
  }
}
