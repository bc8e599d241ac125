import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { taken } from "../report/changes.js";
import { leftLines } from "./left.js";

const HEADS = ["位置", "发出时", "现在"];
const STALE = "草稿里这里已改成别的，请手工改";

/**
 * Shows what was changed in a Word file that came back, and takes it into the draft, one by one or all.
 *
 * @returns {Promise<string>} "apart" if the clerk wants the file as a report of its own
 */
export function compare(desk, name, { report, changes, leftOut }) {
  const rows = changes.map((change) => row(change, () => take(change)));
  const said = element("p", { role: "status", class: "hint" });
  const all = button("全部采用", () => changes.forEach(take), { class: "main" });

  function take(change) {
    const line = rows[changes.indexOf(change)];
    if (line.done) {
      return;
    }
    const after = taken(desk.report, change, report);
    if (after) {
      desk.replace(after);
    }
    line.done = after !== null;
    line.state.replaceChildren(after ? "已采用" : STALE);
    const left = rows.filter(({ done }) => !done).length;
    said.textContent = left === 0 ? "改动都已采用；不合适的可以撤销。" : `还有${left}处没有采用。`;
    all.disabled = left === 0;
  }

  const words = [
    element("p", {}, `“${name}”与发出时有${changes.length}处不同。采用的写进现在的草稿，没有采用的保持原样。`),
    table(rows),
    element("div", { class: "tools" }, all),
    said,
    ...leftBehind(leftOut),
  ];
  return ask("返回的 Word 文件改了什么", words, [["另开一份", "apart"], ["完成", ""]]);
}

/** The same where the file itself was opened: there is nothing to take. */
export function tellChanges(name, { changes, leftOut }) {
  const words = [
    element("p", {}, `“${name}”与发出时有${changes.length}处不同，打开的是改过的：`),
    table(changes.map((change) => row(change, null))),
    ...leftBehind(leftOut),
  ];
  return ask("返回的 Word 文件改了什么", words);
}

/** Comments and struck words are no part of the report, and often say what is to be done. */
function leftBehind(leftOut) {
  const lines = leftLines(leftOut).map((line) => element("li", {}, line));
  return lines.length === 0 ? [] : [element("p", {}, `文件里还有${lines.length}处没有带进报告：`), element("ul", { class: "left" }, ...lines)];
}

function table(rows) {
  const heads = HEADS.map((head) => element("th", { scope: "col" }, head));
  const last = rows.some(({ state }) => state.hasChildNodes()) ? [element("th", { scope: "col" }, "采用")] : [];
  return element(
    "div",
    { class: "wide" },
    element(
      "table",
      { class: "changes" },
      element("thead", {}, element("tr", {}, ...heads, ...last)),
      element("tbody", {}, ...rows.map(({ node }) => node)),
    ),
  );
}

function row({ place, before, now }, take) {
  const state = element("td", {}, ...(take ? [button("采用", take, { "aria-label": `采用：${place}` })] : []));
  const cells = [element("th", { scope: "row" }, place), element("td", {}, before), element("td", {}, now)];
  return { node: element("tr", {}, ...cells, ...(take ? [state] : [])), state, done: false };
}
