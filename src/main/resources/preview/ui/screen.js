import { last } from "../report/lists.js";
import { button } from "./element.js";
import { menu } from "./menu.js";
import { roving } from "./roving.js";

const KEPT = {
  saving: "正在保存…",
  saved: "已保存在本机",
  copied: "已另存一份",
  followed: "别的窗口改过，已跟上",
  failed: "没能保存在本机，请“导出”备份文件",
};
const SERVICE = {
  working: "正在更新版面…",
  fresh: "",
  offline: "连不上服务：可以接着写，恢复后自动更新版面",
  busy: "服务正忙，稍后自动更新版面",
  refused: "服务没有收下",
  locked: "没有访问口令，版面不更新：下载时可以再输入",
  unprintable: "版面停在上一次：先改好下面的错误",
  undrawn: "版面没能显示：请刷新网页，内容都在",
};
const TROUBLES = ["offline", "refused", "locked", "unprintable", "undrawn"];
const VIEWS = [["form", "填写"], ["pages", "版面"], ["problems", "问题"]];

/** The frame of the page: which view it shows, its title, its tools and what they allow, the state in words. */
export class Screen {
  #state = document.getElementById("state");
  #tools = [];
  #kept = "";
  #service = "";
  #shared = "";
  #isApart = false;
  #isTrouble = false;
  #title = "";
  #problems = "";
  #views = new Map();

  constructor() {
    for (const [view, name] of VIEWS) {
      const tab = button(name, () => this.view(view));
      this.#views.set(view, tab);
      document.getElementById("views").append(tab);
    }
  }

  /** @param {Array<[string, Function|Array, (function(): boolean)=]>} tools name, what it does or a menu of such, whether it can be used now */
  tools(tools) {
    this.#tools = tools.map(([name, does, can]) => ({ node: Array.isArray(does) ? menu(name, does) : button(name, does), can }));
    last(this.#tools).node.className = "main";
    const bar = document.getElementById("tools");
    bar.append(...this.#tools.map(({ node }) => node));
    roving(bar);
  }

  start() {
    this.#show("start");
    document.title = "年报编制";
    document.getElementById("name").textContent = "政府信息公开工作年度报告";
    this.#kept = this.#service = this.#shared = "";
    this.#isTrouble = this.#isApart = false;
    this.#say();
  }

  open() {
    this.#problems = "";
    this.#show("form");
  }

  /** Which of the three a narrow screen shows. */
  view(view) {
    document.body.dataset.view = view;
    this.#views.forEach((tab, name) => tab.setAttribute("aria-pressed", String(name === view)));
  }

  refresh() {
    this.#tools.forEach(({ node, can }) => (node.disabled = can ? !can() : false));
  }

  title(title) {
    this.#title = title;
    document.getElementById("name").textContent = title;
    this.#name();
  }

  /** How many there are, for a phone, which has room for no more; and in words, with what is not filled in. */
  problems(count, counted) {
    this.#problems = counted;
    const tab = this.#views.get("problems");
    tab.textContent = count === 0 ? "问题" : `问题（${count}）`;
    tab.title = counted;
    this.#name();
  }

  kept(state) {
    this.#kept = state;
    this.#say();
  }

  /** What the service keeps of the report, in words, and whether that is less than all. */
  shared(words, isApart) {
    this.#shared = words;
    this.#isApart = isApart;
    this.#say();
  }

  /** What the service has to do with the report, with its own words where it refuses. */
  service({ name, reason }) {
    this.#service = reason && name === "refused" ? `${SERVICE[name]}：${reason}` : SERVICE[name];
    this.#isTrouble = TROUBLES.includes(name);
    document.getElementById("pages").setAttribute("aria-busy", String(name === "working"));
    this.#say();
  }

  #show(view) {
    document.getElementById("start").hidden = view !== "start";
    document.getElementById("desk").hidden = view === "start";
    this.view(view);
  }

  #name() {
    document.title = this.#problems === "" ? `${this.#title} · 年报编制` : `（${this.#problems}）${this.#title}`;
  }

  #say() {
    const words = [this.#service, this.#shared, KEPT[this.#kept]].filter(Boolean).join(" · ");
    const isTrouble = this.#isTrouble || this.#isApart || this.#kept === "failed";
    this.#state.dataset.kind = isTrouble ? "trouble" : "calm";
    // A screen reader that says at each keystroke that it is kept is in the way.
    this.#state.ariaLive = isTrouble ? "polite" : "off";
    if (this.#state.textContent !== words) {
      this.#state.textContent = words;
      this.#state.title = words;
    }
  }
}
