import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { Samples } from "./samples.js";

const WELCOME = "在左边填数字和文字，右边随时看到印出来的样子，下面指出哪里不对；改好了，就下载 PDF。";

/** The first page: what to do in one sentence, the drafts that this browser keeps, the samples to try. */
export class Start {
  /**
   * @param {?Together} together the drafts of the service, where it keeps some
   * @param {{last: Function, fresh: Function, open: Function, sample: Function, draft: Function, shared: Function}} does what the buttons do
   */
  constructor(node, drafts, service, together, does) {
    Object.assign(this, { node, drafts, together, does });
    this.samples = new Samples(service, does.sample);
  }

  async show() {
    const drafts = await this.drafts.list();
    const shared = this.together ? await this.together.list() : [];
    this.node.replaceChildren(
      element("p", { class: "welcome" }, WELCOME),
      element(
        "div",
        { class: "begin" },
        button("从上年的报告开始", this.does.last, { class: "main" }),
        button("从 Word 或网页开始", this.does.open),
        button("新建报告", this.does.fresh),
        element("a", { href: "audit.html" }, "检查一批报告"),
        element("p", { class: "hint" }, "PDF、OFD、表格和备份文件也能打开；文件拖进来、整页内容粘贴进来都行。"),
      ),
      ...(this.drafts.isLasting ? [] : [element("p", { class: "warning" }, "这个浏览器不让网页保存草稿（可能是无痕窗口或磁盘已满）。关闭之前请“导出”备份文件。")]),
      ...(drafts.length + shared.length === 0 ? [] : [this.#drafts(drafts, shared)]),
      this.samples.node,
    );
    this.samples.show();
  }

  /** A draft of the service that lies here too stands once. */
  #drafts(drafts, shared) {
    // One that was just sent is known by its key alone.
    const isSame = (draft, { id, key }) => draft.shared && (draft.shared.id === id || draft.shared.key === key);
    const elsewhere = shared.filter((each) => !drafts.some((draft) => isSame(draft, each)));
    const there = (draft) => shared.find((each) => isSame(draft, each));
    const cards = [...drafts.map((draft) => this.#draft(draft, there(draft))), ...elsewhere.map((each) => this.#elsewhere(each))];
    const list = element("ul", { class: "cards" }, ...cards);
    return element("section", { "aria-labelledby": "drafts-title" }, element("h2", { id: "drafts-title" }, "我的报告"), list);
  }

  #elsewhere(draft) {
    const open = button(title(draft), () => this.does.shared(draft), { class: "card" });
    open.append(element("span", { class: "detail" }, sharedWords(draft)));
    return element("li", {}, open);
  }

  #draft(draft, shared) {
    const { name, detail: own } = described(draft);
    const detail = shared ? `${own} · ${sharedWords(shared)}` : own;
    const open = button(name, () => this.does.draft(draft.id), { class: "card" });
    open.append(element("span", { class: "detail" }, detail));
    return element("li", {}, open, button("删除", () => this.#remove(draft, name), { class: "quiet", "aria-label": `删除：${name}` }));
  }

  async #remove(draft, name) {
    const words = [element("p", {}, `“${name}”的草稿将从这个浏览器删除，${draft.shared?.id ? "服务上的还在。" : "不能恢复。"}`)];
    if ((await ask("删除草稿？", words, [["不删", ""], ["删除", "remove", "danger"]])) === "remove") {
      await this.drafts.remove(draft.id);
      await this.show();
      this.node.querySelector("button").focus();
    }
  }
}

const STATES = { writing: "服务上", handed: "已送审", returned: "已退回", approved: "已同意" };

/** How a draft of the service stands, in the words of the list. */
function sharedWords({ state, by, at, writer, open }) {
  const when = new Intl.DateTimeFormat("zh-CN", MOMENT).format(new Date(at));
  const who = writer ? `${writer.by}正在写` : `${by} ${when} 写过`;
  return [STATES[state], who, open > 0 ? `意见${open}条` : ""].filter(Boolean).join(" · ");
}

const MOMENT = { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

/** A draft in the words of the list. */
function described({ report, changed, held, origin }) {
  const when = new Intl.DateTimeFormat("zh-CN", MOMENT).format(changed);
  const state = held ? `${when} 改过，没能保存，关闭窗口就没有了` : `${when} 改过`;
  return { name: title(report), detail: origin ? `${origin} · ${state}` : state };
}

/** A report's name, also while it has none. */
export function title({ agency, year }) {
  return `${agency.trim() || "未填机关的报告"}${year ? `${year}年` : ""}`;
}
