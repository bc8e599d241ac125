import { Service } from "../service/client.js";
import { askToken } from "../start/token.js";
import { button, element } from "../ui/element.js";
import { choose, hand } from "../ui/files.js";
import { notice } from "../ui/notice.js";
import { agency } from "./agency.js";
import { body, chosen, dropped } from "./files.js";
import { Table } from "./table.js";

const PAPERS = [
  ["导出网页（整改通知）", "text/html"],
  ["导出工作簿", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["导出 NDJSON", "application/x-ndjson"],
];

const find = (id) => document.getElementById(id);
const service = new Service(askToken);
const table = new Table(open);
const given = { reports: [], previous: [], roster: null };
// What was judged, which is what is exported, whatever is chosen meanwhile.
let asked = null;
let busy = false;

function say(words) {
  find("progress").textContent = words;
}

/** Lets the clerk choose a folder for one of the places. */
function folder(place) {
  const input = element("input", { type: "file", webkitdirectory: true, onchange: () => put(place, chosen(input.files)) });
  input.click();
}

async function file(place) {
  const zip = await choose(".zip,.ndjson,.json");
  if (zip) {
    put(place, chosen([zip]));
  }
}

async function list() {
  const roster = await choose(".csv");
  if (roster) {
    put("roster", roster);
  }
}

/** Puts something into its place; a list of agencies is one wherever it is dropped. */
function put(place, files) {
  if (Array.isArray(files) && files.length === 1 && files[0].path.toLowerCase().endsWith(".csv")) {
    given.roster = files[0].file;
  } else {
    given[place] = files ?? [];
  }
  if (Array.isArray(files) && files.length === 0) {
    notice("里面没有文件。");
  }
  show();
}

function show() {
  told("reports", count(given.reports));
  told("previous", count(given.previous));
  told("roster", given.roster?.name ?? "");
  find("start").disabled = busy || given.reports.length === 0;
  find("why").textContent = busy ? "正在检查……" : given.reports.length === 0 ? "先选各机关今年的报告。" : "";
}

function count(files) {
  if (files.length === 0) {
    return "";
  }
  return files.length === 1 ? files[0].path : `${files.length}个文件`;
}

/** What stands in a place, and how it is taken away again. */
function told(place, words) {
  const empty = place === "roster" ? null : [];
  const away = () => {
    given[place] = empty;
    show();
  };
  find(place).replaceChildren(...(words ? [`已选：${words} `, button("去掉", away, { class: "link" })] : []));
}

async function start() {
  busy = true;
  show();
  find("result").replaceChildren();
  find("progress").scrollIntoView({ block: "nearest" });
  try {
    say(`正在收集${given.reports.length + given.previous.length}个文件……`);
    const sent = { query: query(), body: await body(given), words: described() };
    say("正在送出……");
    const result = await service.audit(sent.query, sent.body, tell);
    asked = sent;
    judged(result);
  } catch (refusal) {
    say(`没有检查成：${refusal.message}`);
  } finally {
    busy = false;
    show();
  }
}

function tell({ read, unreadable, previous }) {
  say(previous ? `正在读上年的报告，已读${previous}份……` : `已读${read}份${unreadable ? `，其中读不出来的${unreadable}份` : ""}……`);
}

function query() {
  const due = find("due").value;
  return due ? `due=${due}` : "";
}

function described() {
  const words = [`名单：${given.roster?.name ?? "没有另选"}`, `上年报告：${count(given.previous) || "没有另选"}`, `最后日期：${find("due").value || "没有填，部门按1月31日、政府按3月31日"}`];
  return `这次检查的是${count(given.reports)}；${words.join("；")}。导出的就是这次检查的结果。`;
}

function judged({ audit, rows }) {
  say(
    `${audit.year}年度，共${audit.agencies}家：没有收到${audit.missing}家，读不出来${audit.unreadable}家，逾期${audit.late}家，` +
      `有错误${audit.withErrors}家，与其他机关雷同${audit.copied}家。${audit.weightsGiven ? `按给出的权重排序：${audit.weightsShown}` : "没有给出权重，每处都按1计"}。`,
  );
  const exports = PAPERS.map(([title, type]) => button(title, () => save(type)));
  table.show(rows);
  find("result").replaceChildren(
    element("p", { class: "hint" }, asked.words),
    ...(audit.compared === 0 ? [element("p", { class: "hint" }, "没有上年的报告可比，“与上年雷同”“变化异常”写“未比”；在上面选好上年报告，再检查一次。")] : []),
    element("p", { class: "tools no-print" }, ...exports),
    table.node,
  );
  find("progress").scrollIntoView({ block: "start" });
}

async function save(type) {
  notice("正在导出，与检查用的时间差不多……");
  try {
    const { blob, name } = await service.audited(asked.query, asked.body, type);
    hand(blob, name);
    notice("");
  } catch (refusal) {
    notice(`没有导出：${refusal.message}`);
  }
}

function open(row) {
  const above = [...find("result").childNodes];
  find("result").replaceChildren(
    agency(row, () => {
      find("result").replaceChildren(...above);
      aside(false);
    }),
  );
  aside(true);
  find("agency-title").focus();
}

/** What is of no agency alone is put aside while one is looked at. */
function aside(hidden) {
  find("take").hidden = hidden;
  find("progress").hidden = hidden;
}

find("take").append(
  element("p", { class: "welcome" }, "把装着各机关今年报告的文件夹或者 ZIP 拖到这里：Word、网页、PDF、表格、JSON 都可以。"),
  element(
    "div",
    { class: "begin" },
    button("选文件夹", () => folder("reports")),
    button("选 ZIP 文件", () => file("reports")),
    element("span", { id: "reports", class: "hint" }),
  ),
  element(
    "div",
    { class: "optional" },
    element("div", {}, element("h2", {}, "名单"), button("选名单（CSV）", list), element("p", { id: "roster", class: "hint" }), element("p", { class: "hint" }, "每行一个机关：名称,层级,性质,其他名称。有了它才知道谁没有报。")),
    element(
      "div",
      { id: "last" },
      element("h2", {}, "上年报告"),
      button("选文件夹", () => folder("previous"), { "aria-label": "选上年报告的文件夹" }),
      " ",
      button("选 ZIP 文件", () => file("previous"), { "aria-label": "选上年报告的 ZIP 文件" }),
      element("p", { id: "previous", class: "hint" }),
      element("p", { class: "hint" }, "也可以拖到这一格里。有了它才能比较“与上年雷同”和“变化异常”。"),
    ),
    element("div", {}, element("h2", {}, "最后日期"), element("input", { type: "date", id: "due", "aria-label": "最后日期" }), element("p", { class: "hint" }, "不填则部门1月31日、政府3月31日。")),
  ),
  element("div", { class: "begin" }, button("开始检查", start, { class: "main", id: "start", disabled: true }), element("span", { id: "why", class: "hint" }, "先选各机关今年的报告。")),
  element("p", { class: "hint" }, "名单也可以放在文件夹里，叫 roster.csv；权重写在同一处的 weights.properties 里，上年报告放在里面叫 previous 的文件夹里。"),
);
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  const place = event.target.closest?.("#last") ? "previous" : "reports";
  const files = await dropped(event.dataTransfer);
  if (busy) {
    notice("上一批还没有检查完。");
  } else {
    put(place, files);
  }
});
