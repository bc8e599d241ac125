import { element } from "../ui/element.js";
import { roving } from "../ui/roving.js";
import { steps } from "../report/pointer.js";
import { BlockList } from "./blocks/list.js";
import { Dragging } from "./blocks/dragging.js";
import { blockTools } from "./blocks/tools.js";
import { Guidance } from "./guide.js";
import { Facts } from "./facts.js";
import { Statistics } from "./statistics.js";

/** The form: the report's sections in their order, with a row of links to them. */
export class Form {
  #facts;
  #lists = new Map();
  #tables = [];
  #links = new Map();
  #guides = [];

  constructor(desk, forms, node, nav) {
    this.desk = desk;
    this.forms = forms;
    this.nav = nav;
    this.#facts = new Facts(desk, forms);
    node.append(
      this.#section("facts", "基本情况", "基本", this.#facts.node),
      ...forms.parts.map(({ title, text, table }) => (text ? this.#text(text.slice(1), title) : this.#table(table.id, title))),
    );
    roving(nav);
    new Dragging(node, this.#lists, this.#links);
    desk.addEventListener("open", () => this.#lists.forEach((list) => list.begin()));
    desk.addEventListener("change", () => this.show());
  }

  show() {
    const { report, carried, previous } = this.desk.draft;
    this.#guides.forEach((guidance) => guidance.show(report.year));
    this.#facts.show(this.desk.draft);
    this.#tables.forEach((table) => table.show(report, previous));
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
    return found ?? (part === "previousYear" ? this.locate("/requests/carriedOver/0") : null);
  }

  /** The pointer of a field, down to the item of a text part; "" for what is on the first page, null outside of the report. */
  pointerOf(field) {
    const [, list] = [...this.#lists].find(([, each]) => each.node.contains(field)) ?? [];
    return list ? list.pointerOf(field) : (field.dataset?.cell ?? this.#headed(field));
  }

  /** The beginning of a part, where its heading has the focus. */
  #headed(field) {
    const name = field.closest("section")?.id.slice("part-".length);
    const table = this.forms.of(this.desk.report).table(name);
    if (name === "facts" || field.localName !== "h2") {
      return name === "facts" ? "" : null;
    }
    return table ? table.lines[0].cells[0].pointer : `/${name}`;
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

  #text(part, title) {
    const list = new BlockList(part, title, this.desk, this.forms, this.#lists);
    const guidance = new Guidance(part, (text) => list.take(text));
    this.#lists.set(part, list);
    this.#guides.push(guidance);
    return this.#section(part, title, short(title), blockTools(list, title), guidance.node, list.node);
  }

  #table(id, title) {
    const view = new Statistics(title, (report) => this.#tablesOf(report, id), this.desk);
    this.#tables.push(view);
    return this.#section(id, title, short(title), view.node);
  }

  #tablesOf(report, id) {
    const parts = this.forms.of(report).parts.filter(({ table }) => table);
    return { table: parts.find(({ table }) => table.id === id).table, others: parts.filter(({ table }) => table.id !== id) };
  }

  #section(name, title, word, ...content) {
    const id = `part-${name}`;
    const link = element("a", { href: `#${id}`, title, "aria-label": title }, word);
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

/** The word of a link: the number of a part that has one. */
function short(title) {
  return title.split("、")[0];
}
