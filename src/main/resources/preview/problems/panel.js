import { button, element } from "../ui/element.js";

const RUN = 6;
// CSS pixels.
const LOW = 640;
const NARROW = 940;
const NAMES = { error: "错误", warning: "警告" };

/** The problems as the service tells them, errors first; a click goes to the place. */
export class Panel {
  #list = element("ol", { class: "problems" });
  #count = element("h2", { id: "problems-title", tabindex: -1 }, "问题");
  #shown = "";
  #open = new Set();

  /**
   * @param {function(string): void} go takes the pointer of the problem that was chosen
   * @param {Object<string, {name: string, can: function(Object): boolean, mend: function(): void}>} mends what a click mends
   *   everywhere, by rule, and which of the problems; it stands once, where the first of these does
   */
  constructor(node, go, mends = {}) {
    this.go = go;
    this.mends = mends;
    const fold = button("收起", () => folded(!this.#list.hidden), { class: "quiet" });
    const folded = (is) => {
      this.#list.hidden = is;
      node.classList.toggle("folded", is);
      fold.textContent = is ? "展开" : "收起";
    };
    node.append(element("div", { class: "bar" }, this.#count, fold), this.#list);
    // On a low screen the form needs the room more: there it is a strip that opens.
    folded(innerHeight < LOW && innerWidth > NARROW);
  }

  /** @param {{words: string, pointer: string}} unfilled what is only not filled in yet, in words; "" for nothing */
  show(problems, unfilled = { words: "", pointer: "" }) {
    const sorted = errorsFirst(problems);
    const text = JSON.stringify([sorted, unfilled]);
    // The same list stays as it is: it may have the focus.
    if (text !== this.#shown) {
      this.#shown = text;
      const key = this.#list.contains(document.activeElement) ? document.activeElement.dataset.key : null;
      this.#list.replaceChildren(...this.#items(sorted), ...this.#unfilled(unfilled));
      this.#count.textContent = [counted(problems), unfilled.words].filter(Boolean).join(" · ") || "没有发现问题";
      this.#focus(key);
    }
  }

  #unfilled({ words, pointer }) {
    const go = () => this.go(pointer);
    return words === "" ? [] : [element("li", { class: "unfilled" }, button("到没填的第一处", go, { "data-key": "unfilled" }))];
  }

  /** The problem that had the focus has it again, or the heading where it is gone. */
  #focus(key) {
    const again = [...this.#list.querySelectorAll("[data-key]")].find(({ dataset }) => dataset.key === key);
    if (key) {
      (again ?? this.#count).focus({ preventScroll: true });
    }
  }

  /** A long run of the same finding, such as all the empty cells of a new report, is folded into one line. */
  #items(problems) {
    const items = problems.map((problem, index) => ({ ...problem, node: this.#item(problem, index) }));
    const shown = runs(items).flatMap((run) =>
      run.length <= RUN ? run.map((item) => ({ items: [item], node: item.node })) : [{ items: run, node: this.#folded(run) }]);
    Object.keys(this.mends).forEach((rule) => {
      const known = new Set(items.filter((item) => item.rule === rule && this.mends[rule].can(item)));
      if (known.size > 0) {
        shown.find((each) => each.items.some((item) => known.has(item)))?.node.append(this.#mend(rule, known.size));
      }
    });
    return shown.map(({ node }) => node);
  }

  /** A run that was unfolded stays so while it is mended. */
  #folded(run) {
    const [{ rule, severity, message }] = run;
    const summary = element("summary", { "data-key": rule }, badge(severity), element("span", {}, `${message}，等${run.length}处`));
    const list = element("ol", { class: "problems" }, ...run.map(({ node }) => node));
    const details = element("details", { open: this.#open.has(rule) }, summary, list);
    details.addEventListener("toggle", () => (details.open ? this.#open.add(rule) : this.#open.delete(rule)));
    return element("li", { class: severity }, details);
  }

  #item({ rule, severity, message, pointer }, index) {
    const go = element("button", { type: "button", "data-key": `${rule} ${pointer}`, onclick: () => this.go(pointer) });
    go.append(badge(severity), element("span", { id: `problem-${index}` }, message));
    return element("li", { class: severity }, go);
  }

  /** The button that mends all problems of a rule. */
  #mend(rule, count) {
    const { name, mend } = this.mends[rule];
    return button(`${name}（${count}处）`, mend, { class: "mend", "data-key": `mend ${rule}` });
  }
}

function runs(items) {
  return items.reduce((all, item) => {
    const last = all[all.length - 1];
    if (last?.[0].rule === item.rule) {
      last.push(item);
    } else {
      all.push([item]);
    }
    return all;
  }, []);
}

function badge(severity) {
  return element("span", { class: "severity" }, NAMES[severity]);
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
