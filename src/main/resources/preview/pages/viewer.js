import { button, element } from "../ui/element.js";
import { words } from "../report/placement.js";
import { Bar } from "./bar.js";
import { open } from "./document.js";
import { pickedAt } from "./picked.js";
import { Printer } from "./print.js";
import { Strip } from "./strip.js";

const THUMBNAIL = 96;
const GAP = 16;
const WITHOUT = {
  offline: "连不上服务；恢复后这里显示版面。",
  busy: "服务正忙；稍后这里显示版面。",
  refused: "服务没有收下这份报告，所以没有版面。",
  locked: "没有访问口令，所以没有版面。",
  unprintable: "先改好列出的错误，这里才有版面。",
};

/** The pages as they would be printed, with thumbnails, zoom, page number, two pages side by side, and print. */
export class Viewer {
  #pages = null;
  #size = { width: 794, height: 1123 };
  #queue = Promise.resolve();
  #waiting = null;
  #bar;
  #strip;
  #thumbnails;
  #reports = 0;
  #texts = { pages: null, texts: Promise.resolve([]) };
  #words = element("p", { class: "without" });
  #printer = new Printer();

  /**
   * @param {function(): void} print what the button 打印 does
   * @param {function(Object): void} pick takes the words that were clicked on a page
   */
  constructor(node, print, pick) {
    this.node = node;
    this.pick = pick;
    const scroller = element("div", { class: "scroller", tabindex: 0, role: "region", "aria-label": "版面" });
    const side = element("div", { class: "thumbnails", role: "navigation", "aria-label": "缩略图" });
    this.scroller = scroller;
    this.#strip = new Strip(scroller, (number) => this.#sheet(number));
    this.#thumbnails = new Strip(side, (number) => this.#thumbnail(number));
    scroller.append(this.#words);
    this.#bar = new Bar({
      turn: (number) => this.#strip.go(number),
      zoom: () => this.#again(),
      step: (by) => this.#step(by),
      toggle: (mode) => this.#toggle(mode),
      print,
    });
    node.append(this.#bar.node, element("div", { class: "panes" }, side, scroller));
    scroller.addEventListener("scroll", () => this.#follow(), { passive: true });
    new ResizeObserver(() => this.#again()).observe(scroller);
  }

  /**
   * Shows other pages, at the place where the old ones are; the last of several that come at once.
   *
   * @param {Uint8Array} bytes of the PDF
   * @param {import("../service/drawn.js").Drawn} drawn the same pages where the browser cannot draw it
   */
  show(bytes, drawn) {
    this.#waiting = { bytes, drawn };
    return this.#inTurn(() => this.#open());
  }

  /** Takes the pages away, because another report is opened. */
  clear() {
    this.#reports++;
    this.#waiting = null;
    this.#empty();
    this.#inTurn(() => {
      this.#empty();
      return this.#put(null);
    });
  }

  #empty() {
    this.#strip.clear();
    this.#thumbnails.clear();
  }

  /** Brings the page into sight where words are printed that follow each other; it stays where it can be seen already. */
  async reveal(needles) {
    const pages = this.#pages;
    const texts = pages ? await this.#textsOf(pages) : [];
    let index = 0;
    for (const needle of needles) {
      const found = texts.findIndex((text, at) => at >= index && text.includes(needle));
      index = found < 0 ? index : found;
    }
    if (texts.some((text) => text !== "") && pages === this.#pages && !this.#strip.isSeen(index + 1)) {
      this.#strip.go(index + 1);
    }
  }

  /** The words of all pages, read once. */
  async #textsOf(pages) {
    if (this.#texts.pages !== pages) {
      const numbers = Array.from({ length: pages.count }, (_, index) => index + 1);
      const texts = Promise.all(numbers.map(async (number) => words((await pages.words(number)).map(({ text }) => text).join(""))));
      this.#texts = { pages, texts };
    }
    // Pages that were closed meanwhile have no words any more.
    return this.#texts.texts.catch(() => []);
  }

  #sheet(number) {
    const sheet = element("div", { class: "sheet", role: "img", "aria-label": `第${number}页`, title: "点一下，到填写的地方" });
    sheet.addEventListener("click", async (event) => {
      const { left, top, width, height } = sheet.getBoundingClientRect();
      const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
      const picked = this.#pages && number <= this.#pages.count ? pickedAt(await this.#pages.words(number), at) : null;
      if (picked) {
        this.pick(picked);
      }
    });
    return sheet;
  }

  /** Where there are no pages yet, says why. */
  tell(state) {
    this.#words.textContent = this.#pages ? "" : (WITHOUT[state] ?? "正在排版……");
  }

  /** Prints the pages of a PDF on the clerk's printer. */
  print(bytes, drawn) {
    return this.#inTurn(async () => {
      const pages = await open(bytes, drawn);
      try {
        await this.#printer.print(pages);
      } finally {
        await pages.close();
      }
    });
  }

  /** One thing at a time; what fails does not keep the next from its turn. */
  #inTurn(work) {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #open() {
    const waiting = this.#waiting;
    const report = this.#reports;
    this.#waiting = null;
    if (!waiting) {
      return;
    }
    const pages = await open(waiting.bytes, waiting.drawn);
    if (report !== this.#reports) {
      await pages.close();
      return;
    }
    this.#size = await pages.size(1);
    await this.#put(pages);
  }

  async #put(pages) {
    const before = this.#pages;
    this.#pages = pages;
    this.#words.textContent = "";
    await this.#lay();
    this.#bar.count = pages?.count ?? 0;
    await before?.close();
  }

  #again() {
    this.#inTurn(() => this.#lay());
  }

  async #lay() {
    if (this.#pages && this.scroller.clientWidth > 0) {
      const ratio = this.#size.width / this.#size.height;
      await this.#strip.show(this.#pages, this.#width(ratio), ratio);
      if (this.node.classList.contains("with-thumbnails")) {
        await this.#thumbnails.show(this.#pages, THUMBNAIL, ratio);
      }
      this.#follow();
    }
  }

  #width(ratio) {
    const columns = this.node.classList.contains("two") ? 2 : 1;
    const free = (this.scroller.clientWidth - GAP * (columns + 1)) / columns;
    const whole = (this.scroller.clientHeight - 2 * GAP) * ratio;
    const widths = { width: free, page: Math.min(free, whole) };
    return Math.max(120, Math.floor(widths[this.#bar.zoom] ?? this.#size.width * Number(this.#bar.zoom)));
  }

  /** The next size up or down from what is seen now, whether it was chosen or fits the window. */
  #step(by) {
    this.#bar.step(by, this.#width(this.#size.width / this.#size.height) / this.#size.width);
    this.#again();
  }

  #toggle(mode) {
    const { place } = this.#strip;
    const isOn = this.node.classList.toggle(mode);
    this.#strip.return(place);
    this.#again();
    return isOn;
  }

  #follow() {
    const number = Math.max(1, this.#strip.number);
    this.#bar.number = number;
    this.#thumbnails.mark(number);
  }

  #thumbnail(number) {
    return button("", () => this.#strip.go(number), { class: "thumbnail", "aria-label": `到第${number}页` });
  }
}
