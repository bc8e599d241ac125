import { button, element } from "../../ui/element.js";
import { choose } from "../../ui/files.js";
import { addChart } from "./addchart.js";
import { kindOf, TEXT_KINDS } from "../../report/blocks.js";

/** The tools of a text part; they act on the block where the caret stands or last stood. */
export function blockTools(list, title) {
  const kind = element("select", { "aria-label": "这一项是", onchange: () => list.turnInto(kind.value) });
  kind.append(...TEXT_KINDS.map(([value, name]) => element("option", { value }, name)));
  const own = element("option", { value: "", disabled: true, hidden: true });
  kind.append(own);
  list.node.addEventListener("current", () => {
    const current = list.current === undefined ? "" : kindOf(list.current);
    const isText = TEXT_KINDS.some(([value]) => value === current);
    own.textContent = current === "" ? "" : "表格、图或图表";
    kind.value = isText ? current : "";
    kind.disabled = !isText;
  });
  return element(
    "div",
    { class: "tools", role: "toolbar", "aria-label": `${title}：编辑` },
    button("加段落", () => list.add("")),
    button("加表格", () => list.addTable()),
    button("加图", () => addPicture(list)),
    button("加图表", () => addChart(list, list.forms)),
    kind,
    button("上移", () => list.move(-1), { title: "Alt+↑" }),
    button("下移", () => list.move(1), { title: "Alt+↓" }),
    button("删除", () => list.remove(), { title: "删除这一项，可以撤销" }),
  );
}

async function addPicture(list) {
  const file = await choose("image/*");
  if (file) {
    await list.arrivals.pictures([file]);
  }
}
