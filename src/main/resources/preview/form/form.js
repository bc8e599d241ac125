import { element } from "../ui/element.js";
import { steps } from "../report/pointer.js";
import { DISCLOSURE, PROCEEDINGS, REQUESTS } from "../report/tables.js";
import { BlockList } from "./blocks/list.js";
import { blockTools } from "./blocks/tools.js";
import { Facts } from "./facts.js";
import { Statistics } from "./statistics.js";

const SHORT = ["基本", "引言", "一", "二", "三", "四", "五", "六"];

/** The form: the report's sections in their order, with a row of links to them. */
export class Form {
  #facts;
  #lists = new Map();
  #tables = [];
  #links = new Map();

  constructor(desk, node, nav) {
    this.desk = desk;
    this.nav = nav;
    this.#facts = new Facts(desk);
    node.append(
      this.#section("facts", "基本情况", this.#facts.node),
      this.#text("preamble", "引言", "标题和“一、总体情况”之间的话，可以不写"),
      this.#text("overview", "一、总体情况"),
      this.#table(DISCLOSURE),
      this.#table(REQUESTS),
      this.#table(PROCEEDINGS),
      this.#text("problems", "五、存在的主要问题及改进情况"),
      this.#text("otherMatters", "六、其他需要报告的事项"),
    );
    desk.addEventListener("open", () => this.#lists.forEach((list) => list.begin()));
    desk.addEventListener("change", () => this.show());
  }

  show() {
    const { report, carried } = this.desk.draft;
    this.#facts.show(report);
    this.#tables.forEach((table) => table.show(report));
    const old = new Set(carried ?? []);
    for (const list of this.#lists.values()) {
      list.show(report);
      list.mark(old);
    }
  }

  /** The field that a pointer leads to, or the nearest that there is; null where the report as a whole is meant. */
  locate(pointer) {
    const [part, ...rest] = steps(pointer);
    const list = this.#lists.get(part);
    if (list) {
      return list.locate(rest);
    }
    const found = [this.#facts, ...this.#tables].map((view) => view.locate(pointer)).find(Boolean);
    return found ?? (part === "previousYear" ? this.#tables[1].locate("/requests/carriedOver/0") : null);
  }

  /** Shows which sections have errors or warnings. */
  flag(problems) {
    for (const [id, link] of this.#links) {
      const section = document.getElementById(id);
      const here = problems.filter(({ pointer }) => section.contains(this.locate(pointer)));
      const isWrong = here.some(({ severity }) => severity === "error");
      link.classList.toggle("errors", isWrong);
      link.classList.toggle("warnings", here.length > 0 && !isWrong);
    }
  }

  #text(part, title, hint) {
    const list = new BlockList(part, title, this.desk);
    this.#lists.set(part, list);
    return this.#section(part, title, blockTools(list, title), ...(hint ? [element("p", { class: "hint" }, hint)] : []), list.node);
  }

  #table(table) {
    const view = new Statistics(table, this.desk);
    this.#tables.push(view);
    return this.#section(table.id, table.title, view.node);
  }

  #section(name, title, ...content) {
    const id = `part-${name}`;
    const link = element("a", { href: `#${id}`, title, "aria-label": title }, SHORT[this.#links.size]);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const section = document.getElementById(id);
      section.querySelector("h2").focus({ preventScroll: true });
      section.scrollIntoView();
    });
    this.#links.set(id, link);
    this.nav.append(link);
    return element("section", { id, "aria-labelledby": `${id}-title` }, element("h2", { id: `${id}-title`, tabindex: -1 }, title), ...content);
  }
}
