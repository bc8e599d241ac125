import { tell } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { edited, followed, nextAfter, settle, unsettled } from "../report/doubts.js";
import { leftLines } from "./left.js";

/**
 * The doubts of a document that was opened, one at a time: what is doubtful, the document's own words beside the field, and
 * what to do. They are kept with the draft until each was looked at.
 */
export class Review {
  #at = 0;
  #count = element("h2", { id: "review-title" }, "疑点");
  #source = element("p", { class: "hint" });
  #left = button("没有读入的内容", () => this.#tellLeft(), { class: "quiet" });
  #done = button("收起", () => this.desk.note({ doubts: null, leftOut: null }), { class: "quiet" });
  #message = element("p", { class: "doubt" });
  #seen = element("p", { class: "seen" });
  #keep = button("照原文", () => this.#settle(), { class: "main" });
  #change = button("改", () => this.go(this.#current.pointer));
  #next = button("下一个", () => this.#step());
  #origin = element("span", { class: "origin", "aria-hidden": "true" });
  #marked = [];
  #before = null;
  #isOpening = false;

  /**
   * @param {HTMLElement} form where the fields are
   * @param {function(string): ?HTMLElement} locate the field of a pointer
   * @param {function(string): void} go goes to the field of a pointer
   */
  constructor(node, desk, form, locate, go) {
    Object.assign(this, { node, desk, form, locate, go });
    node.append(
      element("div", { class: "bar" }, this.#count, this.#source, this.#left, this.#done),
      this.#message,
      this.#seen,
      element("div", { class: "tools" }, this.#keep, this.#change, this.#next),
    );
    desk.addEventListener("open", () => this.#begin());
    desk.addEventListener("change", () => this.#changed());
    addEventListener("resize", () => desk.draft && this.#show());
    // Paragraphs grow after they were filled, and what stands below them moves.
    new ResizeObserver(() => this.#follow()).observe(form);
    ["pointerdown", "keydown", "wheel"].forEach((act) => addEventListener(act, () => (this.#isOpening = false), { passive: true }));
  }

  get #doubts() {
    return this.desk.draft.doubts ?? [];
  }

  get #current() {
    return this.#doubts[this.#at];
  }

  get #leftOut() {
    return this.desk.draft.leftOut ?? [];
  }

  #begin() {
    this.#at = Math.max(0, nextAfter(this.#doubts, -1));
    this.#before = this.desk.report;
    this.#isOpening = true;
  }

  /** Doubts go along with the report, and with the paragraphs that they are about; they are no step to undo. */
  #changed() {
    const { report } = this.desk;
    const doubts = edited(followed(this.#doubts, this.#before ?? report, report), report);
    this.#before = report;
    if (doubts !== this.#doubts) {
      this.desk.note({ doubts });
    } else {
      this.#show();
    }
  }

  #show() {
    const doubts = this.#doubts;
    const left = this.#leftOut;
    this.node.hidden = doubts.length === 0 && left.length === 0;
    this.#mark(doubts);
    this.#at = Math.max(0, Math.min(this.#at, doubts.length - 1));
    const open = unsettled(doubts).length;
    const isOver = open === 0;
    this.#count.textContent = doubts.length === 0 ? "没有疑点" : isOver ? "疑点都核对过了" : `还有${open}个疑点（共${doubts.length}个）`;
    this.#source.textContent = this.desk.draft.source ? `来自“${this.desk.draft.source}”` : "";
    this.#left.hidden = left.length === 0;
    this.#left.textContent = `没有读入的内容（${left.length}）`;
    this.#done.hidden = !isOver;
    [this.#message, this.#seen, this.#keep, this.#change, this.#next].forEach((part) => (part.hidden = isOver));
    if (isOver) {
      this.#beside(null, "");
    } else {
      this.#tell(this.#current, open);
    }
  }

  #tell({ pointer, message, place, seen, settled }, open) {
    this.#message.textContent = settled ? `${message}（已核对）` : message;
    this.#seen.textContent = words(place, seen);
    this.#keep.disabled = settled;
    this.#change.hidden = !this.#field(pointer);
    this.#next.disabled = open === 0 || (open === 1 && !settled);
    // An empty field has to be filled: to keep it as it is helps nobody.
    const isEmpty = this.#field(pointer)?.value === "";
    this.#keep.classList.toggle("main", !settled && !isEmpty);
    this.#change.classList.toggle("main", !settled && isEmpty);
    this.#next.classList.toggle("main", settled);
    this.#beside(this.#field(pointer), words(place, seen));
  }

  /** The document's own words below the field, where they scroll along with it. */
  #beside(field, text) {
    const isNew = field && this.#origin.field !== field;
    this.#origin.textContent = text;
    this.#origin.field = field;
    this.#origin.hidden = !field;
    if (field) {
      this.form.append(this.#origin);
      this.#place(field);
    }
    if (isNew) {
      field.scrollIntoView({ block: "center" });
    }
  }

  #place(field) {
    const [frame, box] = [this.form.getBoundingClientRect(), field.getBoundingClientRect()];
    const left = Math.min(box.left - frame.left, frame.width - this.#origin.offsetWidth - 4);
    this.#origin.style.left = `${Math.max(4, left)}px`;
    this.#origin.style.top = `${box.bottom - frame.top + 3}px`;
  }

  /** The words stay below their field; until the clerk has done something, that stays in sight. */
  #follow() {
    const { field } = this.#origin;
    if (field && !this.#origin.hidden) {
      this.#place(field);
      if (this.#isOpening) {
        field.scrollIntoView({ block: "center" });
      }
    }
  }

  #field(pointer) {
    return pointer === "" ? null : this.locate(pointer);
  }

  #mark(doubts) {
    this.#marked.forEach((field) => field.classList.remove("has-doubt"));
    this.#marked = unsettled(doubts).map(({ pointer }) => this.#field(pointer)).filter(Boolean);
    this.#marked.forEach((field) => field.classList.add("has-doubt"));
  }

  /** The clerk has looked: the draft says what the document says. */
  #settle() {
    const doubts = settle(this.#doubts, this.#at);
    this.#at = Math.max(0, nextAfter(doubts, this.#at));
    this.desk.note({ doubts });
    (this.#done.hidden ? this.#keep : this.#done).focus();
  }

  #step() {
    this.#at = Math.max(0, nextAfter(this.#doubts, this.#at));
    this.#show();
  }

  #tellLeft() {
    return tell("这些在文件里，没有带进报告", ...leftLines(this.#leftOut));
  }
}

function words(place, seen) {
  const text = seen.trim();
  return text === "" ? `原文：${place}，那里没有字` : `原文（${place}）：“${text}”`;
}
