import { button, element } from "../ui/element.js";

const STANDINGS = { published: "已公布", missing: "没有收到", unreadable: "读不出来", other_year: "别的年度" };

const KINDS = [
  ["", "全部", () => true],
  ["mend", "要整改的", (row) => mends(row)],
  ["missing", "没有收到的", (row) => row.standing === "missing"],
  ["unreadable", "读不出来的", (row) => row.standing === "unreadable"],
  ["late", "逾期的", (row) => row.late],
  ["error", "有错误的", (row) => row.errors > 0],
  ["copied", "与其他机关雷同的", (row) => row.fromOthers > 0],
  ["last", "与上年雷同的", (row) => row.fromLastYear > 0],
  ["jump", "变化异常的", (row) => row.jumps.length > 0],
  ["zero", "全是0的", (row) => row.allZero],
];

const COLUMNS = [
  ["机关", (row) => name(row)],
  ["状态", (row) => STANDINGS[row.standing]],
  ["成文日期", (row) => `${row.issuedOn ?? ""}${row.late ? " 逾期" : ""}`],
  ["错误", (row) => count(row.errors)],
  ["警告", (row) => count(row.warnings)],
  ["没有读出", (row) => count(row.unread)],
  ["与上年雷同", (row) => compared(row, share(row.fromLastYear, row.paragraphs))],
  ["与其他机关雷同", (row) => share(row.fromOthers, row.paragraphs)],
  ["变化异常", (row) => compared(row, count(row.jumps.length))],
  ["权重", (row) => row.weight],
];

function mends(row) {
  return row.standing === "missing" || row.standing === "unreadable" || row.late || row.errors > 0;
}

function count(number) {
  return number === 0 ? "" : String(number);
}

function share(number, of) {
  return number === 0 ? "" : of === 0 ? String(number) : `${number}/${of}`;
}

/** What was not looked at is not as if nothing had been found. */
function compared(row, words) {
  return row.standing === "published" && !row.compared && row.fromLastYear === 0 ? "未比" : words;
}

/** What an agency is called, or else its file. */
export function name(row) {
  return row.agency || row.source;
}

/** The table of agencies, with filters. */
export class Table {
  #rows = [];
  #body = element("tbody");
  #count = element("output");
  #words = element("input", { type: "search", placeholder: "名称里的字", oninput: () => this.#filter() });
  #kind = element("select", { onchange: () => this.#filter() }, ...KINDS.map(([value, title]) => element("option", { value }, title)));

  /** @param {function(Object): void} open takes the row of the agency that is asked for */
  constructor(open) {
    this.open = open;
    this.node = element(
      "div",
      {},
      element("p", { class: "filters" }, element("label", {}, "机关 ", this.#words), element("label", {}, "只看 ", this.#kind), this.#count),
      element(
        "div",
        { class: "wide" },
        element("table", {}, element("thead", {}, element("tr", {}, ...COLUMNS.map(([title]) => element("th", { scope: "col" }, title)))), this.#body),
      ),
    );
  }

  show(rows) {
    this.#rows = rows.map((row) => ({ row, node: this.#row(row) }));
    this.#body.replaceChildren(...this.#rows.map(({ node }) => node));
    this.#filter();
  }

  #row(row) {
    const [first, ...others] = COLUMNS.map(([, words]) => words(row));
    const head = element("th", { scope: "row" }, button(first, () => this.open(row), { class: "link" }), ...row.notes.map((note) => element("small", {}, note)));
    return element("tr", { class: mends(row) ? "mend" : null }, head, ...others.map((words) => element("td", {}, String(words))));
  }

  #filter() {
    const [, , fits] = KINDS.find(([value]) => value === this.#kind.value);
    const words = this.#words.value.trim();
    let shown = 0;
    for (const { row, node } of this.#rows) {
      node.hidden = !(fits(row) && name(row).includes(words));
      shown += node.hidden ? 0 : 1;
    }
    this.#count.textContent = `列出${shown}家，共${this.#rows.length}家`;
  }
}
