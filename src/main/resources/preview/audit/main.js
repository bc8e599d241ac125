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
let roster = null;
let sent = null;
let busy = false;

function say(words) {
  find("progress").textContent = words;
}

/** Lets the clerk choose a folder. */
function folder() {
  const input = element("input", { type: "file", webkitdirectory: true, onchange: () => take(chosen(input.files)) });
  input.click();
}

async function file() {
  const zip = await choose(".zip,.ndjson,.json");
  if (zip) {
    await take(chosen([zip]));
  }
}

async function list() {
  roster = await choose(".csv");
  find("roster").textContent = roster ? `名单：${roster.name}` : "";
}

async function take(files) {
  if (busy || files.length === 0) {
    notice(busy ? "上一批还没有检查完。" : "里面没有文件。");
    return;
  }
  busy = true;
  try {
    say(`正在收集${files.length}个文件……`);
    sent = await body(files, roster);
    say("正在送出……");
    show(await service.audit(query(), sent, (read) => say(`已读${read.read}份，读不出来的${read.unreadable}份……`)));
  } catch (refusal) {
    say(`没有检查成：${refusal.message}`);
  } finally {
    busy = false;
  }
}

function query() {
  const due = find("due").value;
  return due ? `due=${due}` : "";
}

function show({ audit, rows }) {
  say(
    `${audit.year}年度，共${audit.agencies}家：没有收到${audit.missing}家，读不出来${audit.unreadable}家，逾期${audit.late}家，` +
      `有错误${audit.withErrors}家，与其他机关雷同${audit.copied}家。${audit.weightsGiven ? "权重" : "没有给出权重，每处都按1计"}：${audit.weights}`,
  );
  const exports = PAPERS.map(([title, type]) => button(title, () => save(type)));
  table.show(rows);
  find("result").replaceChildren(element("p", { class: "tools no-print" }, ...exports), table.node);
}

async function save(type) {
  try {
    const { blob, name } = await service.audited(query(), sent, type);
    hand(blob, name);
  } catch (refusal) {
    notice(`没有导出：${refusal.message}`);
  }
}

function open(row) {
  const above = [...find("result").childNodes];
  find("result").replaceChildren(
    agency(row, () => {
      find("result").replaceChildren(...above);
      find("take").hidden = false;
    }),
  );
  find("take").hidden = true;
  find("agency-title").focus();
}

find("take").append(
  element("p", { class: "welcome" }, "把装着各机关报告的文件夹或者 ZIP 拖到这里：Word、网页、PDF、表格、JSON 都可以。"),
  element(
    "div",
    { class: "begin" },
    button("选文件夹", folder, { class: "main" }),
    button("选 ZIP 文件", file),
    button("名单（CSV）", list),
    element("span", { id: "roster", class: "hint" }),
    element("label", {}, "最后日期 ", element("input", { type: "date", id: "due" })),
  ),
  element("p", { class: "hint" }, "名单每行一个机关：名称,层级,性质,其他名称；放在文件夹里、叫 roster.csv 也行。权重写在同一处的 weights.properties 里。"),
);
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  await take(await dropped(event.dataTransfer));
});
