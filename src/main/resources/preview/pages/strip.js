import { last } from "../report/lists.js";
import { element } from "../ui/element.js";

// Pages.
const FAR = 8;

/**
 * The pages of a document one below the other, drawn where they can be seen. New pages take the place of the old ones when
 * they are drawn, never before: nothing flickers, and the place stays.
 */
export class Strip {
  #sheets = [];
  #pages = null;
  #edition = 0;
  #width = 0;
  #shown = 0;

  /**
   * @param {HTMLElement} scroller
   * @param {function(number, HTMLElement): HTMLElement} frame makes the element around a page
   */
  constructor(scroller, frame) {
    this.scroller = scroller;
    this.frame = frame;
    this.node = element("div", { class: "strip" });
    scroller.append(this.node);
    scroller.addEventListener("scroll", () => this.refresh(), { passive: true });
  }

  /** Puts other pages in place of these, at a width in CSS pixels; gives when those in sight are drawn. */
  async show(pages, width, ratio) {
    this.#pages = pages;
    this.#edition++;
    this.#width = width;
    const edition = this.#edition;
    const drawn = await this.#drawAll(this.#inSight().filter((index) => index < pages.count), edition);
    if (edition !== this.#edition) {
      return;
    }
    const { place } = this;
    this.#fit(pages.count);
    this.node.style.setProperty("--page-width", `${width}px`);
    this.node.style.setProperty("--page-ratio", String(ratio));
    if (width !== this.#shown) {
      this.#shown = width;
      this.return(place);
    }
    drawn.forEach(([index, canvas]) => this.#sheets[index].put(canvas, edition));
    await this.refresh();
  }

  /** Takes all pages away. */
  clear() {
    this.#edition++;
    this.#pages = null;
    this.#sheets.splice(0).forEach(({ node }) => node.remove());
  }

  /** Draws what has come into sight and is not drawn as it should be. */
  async refresh() {
    const edition = this.#edition;
    for (const index of this.#pages ? this.#inSight() : []) {
      const sheet = this.#sheets[index];
      if (sheet.edition !== edition && sheet.drawing !== edition) {
        sheet.drawing = edition;
        (await this.#drawAll([index], edition)).forEach(([, canvas]) => sheet.put(canvas, edition));
      }
    }
    this.#release();
  }

  /** Pictures of pages far away are let go: those of a long report would fill the memory. */
  #release() {
    const seen = this.#inSight();
    this.#sheets.forEach((sheet, index) => {
      if (index < seen[0] - FAR || index > last(seen) + FAR) {
        sheet.release();
      }
    });
  }

  /** The number of the page at the middle of what is seen. */
  get number() {
    const middle = this.scroller.scrollTop + this.scroller.clientHeight / 2;
    const index = this.#sheets.findIndex(({ node }) => node.offsetTop + node.offsetHeight >= middle);
    return index < 0 ? this.#sheets.length : index + 1;
  }

  /** Which page is at the top, and how much of it is above: to come back to in another size. */
  get place() {
    const top = this.scroller.scrollTop;
    const index = this.#sheets.findIndex(({ node }) => node.offsetTop + node.offsetHeight > top);
    const sheet = this.#sheets[index]?.node;
    return { index, above: sheet ? (top - sheet.offsetTop) / sheet.offsetHeight : 0 };
  }

  /** Comes back to a place. */
  return({ index, above }) {
    const sheet = this.#sheets[index]?.node;
    if (sheet) {
      this.scroller.scrollTop = sheet.offsetTop + above * sheet.offsetHeight;
    }
  }

  /** Whether a good part of a page can be seen. */
  isSeen(number) {
    const node = this.#sheets[number - 1]?.node;
    const top = this.scroller.scrollTop;
    const seen = node ? Math.min(node.offsetTop + node.offsetHeight, top + this.scroller.clientHeight) - Math.max(node.offsetTop, top) : 0;
    return seen > this.scroller.clientHeight / 3;
  }

  /** Brings a page to the top. */
  go(number) {
    const sheet = this.#sheets[number - 1];
    if (sheet) {
      this.scroller.scrollTop = sheet.node.offsetTop - this.node.offsetTop;
    }
  }

  /** Marks a page as the one that is seen, and brings it into sight. */
  mark(number) {
    this.#sheets.forEach(({ node }, index) => node.classList.toggle("current", index === number - 1));
    this.#sheets[number - 1]?.node.scrollIntoView({ block: "nearest" });
  }

  async #drawAll(indexes, edition) {
    const drawn = [];
    for (const index of indexes) {
      if (edition !== this.#edition) {
        break;
      }
      drawn.push([index, await this.#pages.draw(index + 1, Math.round(this.#width * devicePixelRatio))]);
    }
    return edition === this.#edition ? drawn : [];
  }

  #inSight() {
    const top = this.scroller.scrollTop;
    const bottom = top + this.scroller.clientHeight;
    const seen = this.#sheets.flatMap(({ node }, index) =>
      node.offsetTop < bottom && node.offsetTop + node.offsetHeight > top ? [index] : []);
    return this.#sheets.length === 0 ? [0] : seen;
  }

  #fit(count) {
    this.#sheets.splice(count).forEach(({ node }) => node.remove());
    while (this.#sheets.length < count) {
      const sheet = new Sheet(this.frame(this.#sheets.length + 1));
      this.#sheets.push(sheet);
      this.node.append(sheet.node);
    }
  }
}

/** The place of a page, with its picture. */
class Sheet {
  edition = 0;
  drawing = 0;

  constructor(node) {
    this.node = node;
  }

  put(canvas, edition) {
    this.edition = edition;
    this.node.replaceChildren(canvas);
  }

  release() {
    this.edition = this.drawing = 0;
    this.node.replaceChildren();
  }
}
