import { element } from "../ui/element.js";

const NAMES = { error: "错误", warning: "警告" };

/** The problems as the service tells them, errors first; a click goes to the place. */
export class Panel {
  #list = element("ol", { class: "problems" });
  #count = element("h2", { id: "problems-title" }, "问题");
  #shown = "";

  /** @param {function(string): void} go takes the pointer of the problem that was chosen */
  constructor(node, go) {
    this.go = go;
    node.append(element("div", { class: "bar" }, this.#count), this.#list);
  }

  show(problems) {
    const sorted = errorsFirst(problems);
    const text = JSON.stringify(sorted);
    // The same list stays as it is: it may have the focus.
    if (text !== this.#shown) {
      this.#shown = text;
      this.#list.replaceChildren(...sorted.map((problem, index) => this.#item(problem, index)));
      this.#count.textContent = counted(problems) || "没有发现问题";
    }
  }

  #item({ severity, message, pointer }, index) {
    const go = element("button", { type: "button", onclick: () => this.go(pointer) });
    go.append(element("span", { class: "severity" }, NAMES[severity]), element("span", { id: `problem-${index}` }, message));
    return element("li", { class: severity }, go);
  }
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
