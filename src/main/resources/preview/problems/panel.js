import { button, element } from "../ui/element.js";

const RUN = 6;
const NAMES = { error: "错误", warning: "警告" };

/** The problems as the service tells them, errors first; a click goes to the place. */
export class Panel {
  #list = element("ol", { class: "problems" });
  #count = element("h2", { id: "problems-title" }, "问题");
  #shown = "";

  /** @param {function(string): void} go takes the pointer of the problem that was chosen */
  constructor(node, go) {
    this.go = go;
    const fold = button("收起", () => {
      this.#list.hidden = !this.#list.hidden;
      fold.textContent = this.#list.hidden ? "展开" : "收起";
    }, { class: "quiet" });
    node.append(element("div", { class: "bar" }, this.#count, fold), this.#list);
  }

  show(problems) {
    const sorted = errorsFirst(problems);
    const text = JSON.stringify(sorted);
    // The same list stays as it is: it may have the focus.
    if (text !== this.#shown) {
      this.#shown = text;
      this.#list.replaceChildren(...this.#items(sorted));
      this.#count.textContent = counted(problems) || "没有发现问题";
    }
  }

  /** A long run of the same finding, such as all the empty cells of a new report, is folded into one line. */
  #items(problems) {
    const items = problems.map((problem, index) => ({ ...problem, node: this.#item(problem, index) }));
    return runs(items).flatMap((run) => (run.length <= RUN ? run.map(({ node }) => node) : [folded(run)]));
  }

  #item({ severity, message, pointer }, index) {
    const go = element("button", { type: "button", onclick: () => this.go(pointer) });
    go.append(element("span", { class: "severity" }, NAMES[severity]), element("span", { id: `problem-${index}` }, message));
    return element("li", { class: severity }, go);
  }
}

function runs(items) {
  return items.reduce((all, item) => {
    const last = all.at(-1);
    if (last?.[0].rule === item.rule) {
      last.push(item);
    } else {
      all.push([item]);
    }
    return all;
  }, []);
}

function folded(run) {
  const [{ severity, message }] = run;
  const summary = element("summary", {}, element("span", { class: "severity" }, NAMES[severity]), element("span", {}, `${message}，等${run.length}处`));
  const list = element("ol", { class: "problems" }, ...run.map(({ node }) => node));
  return element("li", { class: severity }, element("details", {}, summary, list));
}

/** The problems with the errors before the warnings, each in the order of the report. */
export function errorsFirst(problems) {
  const of = (severity) => problems.filter((problem) => problem.severity === severity);
  return [...of("error"), ...of("warning")];
}

/** How many there are, in words; "" for none. */
export function counted(problems) {
  const count = (severity) => problems.filter((problem) => problem.severity === severity).length;
  return [["error", "个错误"], ["warning", "个警告"]]
    .filter(([severity]) => count(severity) > 0)
    .map(([severity, name]) => count(severity) + name)
    .join("、");
}
