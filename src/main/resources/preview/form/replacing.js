import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { occurrences, replaced } from "../report/replace.js";

/** 查找替换: words of the text, and last year's year for this year's. */
export class Replacing {
  #find = field("查找");
  #put = field("换成");
  #said = element("p", { role: "status", class: "hint" });

  /** @param {function(string): void} go goes to the field of a pointer */
  constructor(desk, forms, go) {
    Object.assign(this, { desk, forms, go });
    this.#find.input.addEventListener("input", () => this.#count());
  }

  async open() {
    const { year } = this.desk.report;
    const isYear = Number.isInteger(year);
    const years = button(`把${year - 1}年换成${year}年`, () => this.#fill(`${year - 1}年`, `${year}年`), { hidden: !isYear });
    const next = button("到第一处", () => this.#toFirst());
    this.#fill("", "");
    const words = [this.#find.label, this.#put.label, element("div", { class: "tools" }, years, next), this.#said];
    const answer = await ask("查找替换", words, [["关闭", ""], ["全部替换", "replace", "main"]]);
    if (answer === "replace") {
      this.#replace();
    }
  }

  #fill(find, put) {
    this.#find.input.value = find;
    this.#put.input.value = put;
    this.#count();
  }

  #found() {
    return occurrences(this.desk.report, this.forms, this.#find.input.value);
  }

  #count() {
    this.#said.textContent = this.#find.input.value === "" ? "只找文字，不动三张统计表。" : `正文里有${this.#found().length}处。`;
  }

  #toFirst() {
    const [first] = this.#found();
    if (first) {
      this.#said.closest("dialog").close("");
      this.go(first);
    }
  }

  #replace() {
    const count = this.#found().length;
    if (count > 0) {
      this.desk.replace(replaced(this.desk.report, this.forms, this.#find.input.value, this.#put.input.value));
    }
    notice(count > 0 ? `换了${count}处，可以撤销。` : "没有找到，什么都没有换。");
  }
}

function field(name) {
  const input = element("input", { type: "text", autocomplete: "off" });
  return { input, label: element("label", { class: "field" }, element("span", {}, name), input) };
}
