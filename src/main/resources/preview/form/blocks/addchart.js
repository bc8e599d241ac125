import { ask, tell } from "../../ui/dialogs.js";
import { drawing } from "../../ui/drawing.js";
import { element } from "../../ui/element.js";
import { notice } from "../../ui/notice.js";
import { CHART_KINDS, chartOf, emptyChart, isChartable } from "../../report/chart.js";
import { cellsOf } from "../../report/range.js";
import { USUAL_CHARTS } from "../../report/usual.js";

const HINT = "也可以从 Excel、WPS 复制两列以上（一列名称，其余是数），在这里粘贴。";

/** Asks which chart is to be added to a text part, and adds it. */
export async function addChart(list, forms) {
  let pasted = null;
  const kinds = element("div", { class: "choices" }, ...CHART_KINDS.map(([kind, name]) => choice(kind, name, drawing(kind))));
  const usual = element("div", { class: "choices wide" }, ...[...USUAL_CHARTS.keys()].map((name) => choice(name, name)));
  const group = (name, choices) => element("div", { role: "group", "aria-label": name }, element("h3", {}, name), choices);
  const content = element("div", { class: "adding" }, group("种类", kinds), group("常用图表", usual), element("p", { class: "hint" }, HINT));
  const paste = (event) => {
    const cells = cellsOf(event.clipboardData);
    if (isChartable(cells)) {
      event.preventDefault();
      pasted = chartOf(cells);
      document.querySelector("dialog").close("pasted");
    } else {
      notice("粘贴的不是两列以上的数。");
    }
  };
  document.addEventListener("paste", paste);
  const answer = await ask("加图表", [content], [["取消", ""]]);
  document.removeEventListener("paste", paste);
  if (pasted) {
    list.add(pasted);
  } else if (USUAL_CHARTS.has(answer)) {
    await addUsual(answer, list, forms);
  } else if (answer !== "") {
    list.add(emptyChart(answer));
  }
}

function choice(value, name, ...picture) {
  return element(
    "button",
    { type: "button", class: "choice", onclick: (event) => event.target.closest("dialog").close(value) },
    ...picture,
    element("span", {}, name),
  );
}

async function addUsual(name, list, forms) {
  const { report } = list.desk;
  const chart = USUAL_CHARTS.get(name)(forms.of(report), report);
  if (chart) {
    list.add({ chart });
    notice(`已加“${name}”，各数取自表格，表格改了图也跟着改。`);
  } else {
    await tell(`“${name}”要用上年的数`, "请先点页面上方的“上年报告”，选上一年的报告或者它的 Word、PDF 文件，再来加这张图表。");
  }
}
