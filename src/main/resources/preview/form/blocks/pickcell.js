import { ask } from "../../ui/dialogs.js";
import { element } from "../../ui/element.js";
import { shown } from "../../report/figures.js";
import { pickable } from "../../report/cells.js";
import { read } from "../../report/pointer.js";

/** What charts are mostly about. */
const USUAL = "/requests/received/6";
const HINT = "选了“上年报告”以后，上年的数也在这里。";

/** Asks for a cell of the tables; gives its pointer, or null. */
export async function pickCell(forms, report, chosen) {
  const rows = pickable(forms.of(report), report);
  const rowOf = (wanted) => rows.findIndex(({ cells }) => cells.some(({ pointer }) => pointer === wanted));
  const at = Math.max(rowOf(chosen) < 0 ? rowOf(USUAL) : rowOf(chosen), 0);
  const row = element("select", { onchange: () => columns() }, ...groups(rows));
  const column = element("select", { onchange: () => tell() });
  const said = element("p", { class: "said", "aria-live": "polite" });
  const cell = () => rows[Number(row.value)].cells[Number(column.value)];
  const tell = () => {
    const figure = shown(read(report, cell().pointer));
    said.textContent = figure === "" ? "这一格还没有填。" : `现在是 ${figure}。`;
  };
  const columns = () => {
    const { cells } = rows[Number(row.value)];
    column.replaceChildren(...cells.map(({ label }, index) => element("option", { value: index }, label)));
    column.value = String(Math.max(cells.findIndex(({ pointer }) => pointer === chosen), chosen ? 0 : cells.length - 1, 0));
    tell();
  };
  row.value = String(at);
  columns();
  const field = (name, select) => element("label", { class: "field" }, element("span", {}, name), select);
  const isLast = rows.some(({ cells }) => cells[0].pointer.startsWith("/previousYear"));
  const content = [field("行", row), field("列", column), said, ...(isLast ? [] : [element("p", { class: "hint" }, HINT)])];
  const answer = await ask("取表中的数", content, [["取消", ""], ["取这一格", "take", "main"]]);
  return answer === "take" ? cell().pointer : null;
}

function groups(rows) {
  const names = [...new Set(rows.map(({ group }) => group))];
  return names.map((name) => {
    const options = rows.flatMap((row, index) => (row.group === name ? [element("option", { value: index }, row.name)] : []));
    return element("optgroup", { label: name }, ...options);
  });
}
