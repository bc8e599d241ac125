import { button, element } from "../../ui/element.js";
import { choose } from "../../ui/files.js";
import { roving } from "../../ui/roving.js";
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
  return roving(element(
    "div",
    { class: "tools", role: "toolbar", "aria-label": `${title}：编辑` },
    button("加段落", () => list.add("")),
    button("加表格", () => list.addTable()),
    button("加图", () => addPicture(list)),
    button("加图表", () => addChart(list, list.forms)),
    kind,
    moving(list),
    button("↑", () => list.move(-1), { "aria-label": "上移", title: "上移：Alt+↑，到头就进前一部分；按住 Shift 点另一段，可以几段一起" }),
    button("↓", () => list.move(1), { "aria-label": "下移", title: "下移：Alt+↓，到头就进后一部分" }),
    button("删除", () => list.remove(), { title: "删除这一项，可以撤销" }),
  ));
}

/** Where the chosen items can go: the other text parts. */
function moving(list) {
  const select = element("select", { class: "moving", "aria-label": "移到别的部分", onchange: () => {
    list.moveTo(select.value);
    select.value = "";
  } });
  const parts = list.forms.parts.filter(({ text }) => text && text.slice(1) !== list.part);
  select.append(element("option", { value: "" }, "移到…"), ...parts.map(({ text, title }) => element("option", { value: text.slice(1) }, title)));
  return select;
}

async function addPicture(list) {
  const file = await choose("image/*");
  if (file) {
    await list.arrivals.pictures([file]);
  }
}
