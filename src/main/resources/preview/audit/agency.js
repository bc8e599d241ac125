import { last } from "../report/lists.js";
import { button, element } from "../ui/element.js";
import { name } from "./table.js";

/** What is to be told to one agency, in its own words. */
export function agency(row, back) {
  const errors = row.problems.flatMap((problem, i) => (problem.severity === "error" ? [[problem, row.places[i]]] : []));
  const warnings = row.problems.flatMap((problem, i) => (problem.severity === "warning" ? [[problem, row.places[i]]] : []));
  return element(
    "article",
    { "aria-labelledby": "agency-title" },
    element("p", { class: "no-print" }, button("← 回到总表", back), " ", button("打印", () => print())),
    element("h2", { id: "agency-title", tabindex: "-1" }, name(row)),
    element("p", {}, standing(row)),
    ...row.notes.map((note) => element("p", { class: "hint" }, `注：${note}。`)),
    ...part("必须改正的", errors.map(told)),
    ...part("请核对的", warnings.map(told)),
    ...part("没有读清楚、请对照原文的", row.doubts.map((doubt) => [doubt.message])),
    ...part("与上年相比变化异常的", row.jumps.map((jump) => [jump])),
    ...copies(row.copies),
  );
}

function standing(row) {
  if (row.standing === "missing") {
    return "没有收到它的报告。";
  }
  const issued = row.issuedOn ? `，成文日期${row.issuedOn}` : "";
  return `文件“${last(row.source.split("!/"))}”${issued}${row.late ? `，晚于最后日期${row.due}` : ""}。`;
}

function told([problem, place]) {
  return [problem.message, element("small", {}, `位置：${place}`)];
}

function part(title, items) {
  return items.length === 0
    ? []
    : [element("h3", {}, `${title}（${items.length}）`), element("ol", {}, ...items.map((words) => element("li", {}, ...words)))];
}

function copies(list) {
  if (list.length === 0) {
    return [];
  }
  const rows = list.map(({ own, agency: from, part: where, other, percent }) =>
    element(
      "tr",
      {},
      element("td", {}, own),
      element("td", {}, element("small", {}, `${from ? `“${from}”的报告` : "本机关上年的报告"}“${where}”，相似度约${percent}%`), other),
    ),
  );
  const head = element("tr", {}, element("th", { scope: "col" }, "本报告"), element("th", { scope: "col" }, "来源"));
  return [element("h3", {}, `与别处雷同的（${list.length}）`), element("table", { class: "copies" }, head, ...rows)];
}
