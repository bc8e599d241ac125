import { button } from "./element.js";

const KEPT = {
  saving: "正在保存…",
  saved: "已保存在本机",
  copied: "已另存一份",
  failed: "没能保存在本机，请“导出”",
};
const SERVICE = {
  working: "正在更新版面…",
  fresh: "",
  offline: "连不上服务：可以接着写，恢复后自动更新版面",
  busy: "服务正忙，稍后自动更新版面",
  refused: "服务没有收下，版面停在上一次",
  unprintable: "版面停在上一次：先改好下面的错误",
};
const VIEWS = [["form", "填写"], ["pages", "版面"], ["problems", "问题"]];

/** The frame of the page: which view it shows, its title, its tools and what they allow, the state in words. */
export class Screen {
  #state = document.getElementById("state");
  #tools = [];
  #kept = "";
  #service = "";
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

  /** @param {Array<[string, Function, (function(): boolean)=]>} tools name, what it does, whether it can be used now */
  tools(tools) {
    this.#tools = tools.map(([name, does, can]) => ({ node: button(name, does), can }));
    this.#tools.at(-1).node.className = "main";
    document.getElementById("tools").append(...this.#tools.map(({ node }) => node));
  }

  start() {
    this.#show("start");
    document.title = "年报编制";
    document.getElementById("name").textContent = "政府信息公开工作年度报告";
    this.#kept = this.#service = "";
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

  problems(counted) {
    this.#problems = counted;
    this.#views.get("problems").textContent = counted === "" ? "问题" : `问题：${counted}`;
    this.#name();
  }

  kept(state) {
    this.#kept = state;
    this.#say();
  }

  service(state) {
    this.#service = state;
    document.getElementById("pages").setAttribute("aria-busy", String(state === "working"));
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
    const words = [SERVICE[this.#service], KEPT[this.#kept]].filter(Boolean).join(" · ");
    this.#state.dataset.kind = ["offline", "refused", "unprintable"].includes(this.#service) || this.#kept === "failed" ? "trouble" : "calm";
    if (this.#state.textContent !== words) {
      this.#state.textContent = words;
    }
  }
}
