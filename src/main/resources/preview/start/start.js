import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { Unreachable } from "../service/client.js";

const WELCOME = "在左边填数字和文字，右边随时看到印出来的样子，下面指出哪里不对；改好了，就下载 PDF。";

/** The first page: what to do in one sentence, the drafts that this browser keeps, the samples to try. */
export class Start {
  /** @param {{fresh: Function, open: Function, sample: Function, draft: Function}} does what the buttons do */
  constructor(node, drafts, service, does) {
    Object.assign(this, { node, drafts, service, does });
  }

  async show() {
    const drafts = (await this.drafts?.list()) ?? [];
    const first = drafts.length === 0;
    this.node.replaceChildren(
      element("p", { class: "welcome" }, WELCOME),
      element(
        "div",
        { class: "begin" },
        button("新建报告", this.does.fresh, { class: "main" }),
        button("打开文件", this.does.open),
        element("p", { class: "hint" }, "可以打开导出的文件，也可以打开这里做的 PDF，内容会原样回来。"),
      ),
      ...(this.drafts ? [] : [element("p", { class: "warning" }, "这个浏览器不让网页保存草稿（可能是无痕窗口或磁盘已满）。关闭之前请“导出”。")]),
      ...(first ? [] : [this.#drafts(drafts)]),
      await this.#samples(),
    );
  }

  #drafts(drafts) {
    const list = element("ul", { class: "cards" }, ...drafts.map((draft) => this.#draft(draft)));
    return element("section", { "aria-labelledby": "drafts-title" }, element("h2", { id: "drafts-title" }, "我的报告"), list);
  }

  #draft(draft) {
    const { name, detail } = described(draft);
    const open = button(name, () => this.does.draft(draft.id), { class: "card" });
    open.append(element("span", { class: "detail" }, detail));
    return element("li", {}, open, button("删除", () => this.#remove(draft, name), { class: "quiet", "aria-label": `删除：${name}` }));
  }

  async #remove(draft, name) {
    const words = [element("p", {}, `“${name}”的草稿将从这个浏览器删除，不能恢复。`)];
    if ((await ask("删除草稿？", words, [["不删", ""], ["删除", "remove", "danger"]])) === "remove") {
      await this.drafts.remove(draft.id);
      await this.show();
      this.node.querySelector("button").focus();
    }
  }

  async #samples() {
    const section = element("section", { "aria-labelledby": "samples-title" }, element("h2", { id: "samples-title" }, "试一试样例"));
    section.append(...(await this.#sampleList()));
    return section;
  }

  async #sampleList() {
    try {
      const samples = await this.service.samples();
      const items = samples.map(({ name, title }) => element("li", {}, button(title, () => this.does.sample(name), { class: "card" })));
      return [
        element("p", { class: "hint" }, "都是各地公开发布过的年报，有的带着原有的差错，正好看看问题怎样指出来。"),
        element("ul", { class: "cards" }, ...items),
      ];
    } catch (failure) {
      if (failure instanceof Unreachable) {
        return [element("p", { class: "warning" }, "现在连不上服务，样例打不开；已有的草稿可以照常编辑。")];
      }
      throw failure;
    }
  }
}

const TWO = { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false };

/** A draft in the words of the list. */
export function described({ report, changed }) {
  const name = title(report);
  const when = changed ? new Intl.DateTimeFormat("zh-CN", TWO).format(changed) : "";
  return { name, detail: when && `${when} 改过` };
}

/** A report's name, also while it has none. */
export function title({ agency, year }) {
  return `${agency.trim() || "未填机关的报告"}${year ? `${year}年` : ""}`;
}
