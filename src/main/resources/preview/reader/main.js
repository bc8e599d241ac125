import { Forms } from "../report/forms.js";
import { moment } from "../report/said.js";
import { Unreachable } from "../service/failure.js";
import { askName } from "../shared/name.js";
import { reading } from "../shared/reading.js";
import { ask, tell } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";
import { Review } from "./client.js";
import { Remarks } from "./remarks.js";

const KEY = /^#read=([0-9a-f]{40})$/;
const WHY = "写报告的人会看到意见和批复是谁给的、什么时候给的。";
const STATES = { handed: "等您批复", approved: "已同意", returned: "已退回" };

const find = (id) => document.getElementById(id);
const review = new Review(KEY.exec(location.hash)?.[1] ?? "");
let told = null;
let remarks = null;

async function begin() {
  try {
    const [forms, found] = await Promise.all([review.form(), review.read()]);
    show(new Forms(forms), found);
  } catch (failure) {
    find("state").textContent = reason(failure);
  }
}

function show(forms, found) {
  told = found;
  const { report } = found.content;
  remarks = new Remarks(report, (said) => sent((by) => review.comment({ ...said, by })));
  const article = reading(report, forms, (pointer, node, isCell) => remarks.place(pointer, node, isCell));
  find("name").textContent = `${report.agency}${report.year}年政府信息公开工作年度报告`;
  document.title = `审阅：${find("name").textContent}`;
  find("report").replaceChildren(article);
  find("decision").append(
    button("退回修改", () => decide("returned", "退回修改", "请写明要改什么（也可以只写在各段的意见里）")),
    button("同意", () => decide("approved", "同意", "要说的话（可以不写）"), { class: "main" }),
  );
  find("decision").hidden = false;
  remarks.settle(article);
  tellState();
}

function tellState() {
  const { version, decisions, comments, state } = told;
  const last = decisions.filter((decision) => decision.version === version.number).pop();
  const handed = `${version.by} ${moment(version.at)} 送审`;
  find("state").textContent = last ? `${handed} · ${last.by} ${moment(last.at)} ${STATES[last.decision]}${last.text ? `：${last.text}` : ""}` : `${handed} · ${STATES[state]}`;
  find("state").dataset.state = state;
  remarks.show(comments);
}

async function decide(decision, name, hint) {
  const area = element("textarea", { rows: 4, maxlength: 2000, "aria-label": hint });
  const words = [element("p", { class: "hint" }, hint), area];
  if ((await ask(`${name}？`, words, [["取消", ""], [name, "yes", "main"]])) === "yes") {
    await sent((by) => review.decide({ version: told.version.number, decision, text: area.value.trim(), by }));
  }
}

/**
 * Sends something with the name of who says it, and shows what is there then; gives whether it was taken.
 *
 * @param {function(string): Promise} does takes the name
 */
async function sent(does) {
  const by = await askName(WHY);
  if (by === "") {
    notice("没有写姓名，没有发出。");
    return false;
  }
  try {
    await does(by);
    told = await review.read();
    tellState();
    notice("已发给写报告的人。");
    return true;
  } catch (failure) {
    await tell("没有发出", reason(failure));
    return false;
  }
}

function reason(failure) {
  return failure instanceof Unreachable ? "连不上服务，请稍后再试。" : failure.message;
}

begin();
