import { button, element } from "../ui/element.js";
import { moment } from "../report/said.js";
import { Opinions } from "./opinions.js";

/** What others have to do with the report: who writes, whether it is handed over, what was decided, what was said to it. */
export class Strip {
  #words = element("p", { class: "standing" });
  #take = button("接着写", () => this.does.takeOver(), { class: "main" });
  #hand = button("送审", () => this.does.handOver());
  #link = button("领导的链接", () => this.does.link());
  #versions = button("旧版本", () => this.does.versions());
  #toggle = button("意见", () => this.#open(this.#opinions.node.hidden), { "aria-expanded": "false" });
  #opinions;

  /**
   * @param {HTMLElement} node
   * @param {Linked} linked
   * @param {{takeOver: Function, handOver: Function, link: Function, versions: Function, done: Function, go: Function}} does
   */
  constructor(node, linked, does) {
    Object.assign(this, { node, linked, does });
    this.#opinions = new Opinions(does);
    const tools = element("div", { class: "tools" }, this.#take, this.#toggle, this.#versions, this.#link, this.#hand);
    node.append(element("div", { class: "bar" }, element("h2", { id: "together-title" }, "送审"), this.#words, tools), this.#opinions.node);
    this.#open(false);
    linked.addEventListener("standing", () => this.show());
    linked.desk.addEventListener("change", () => this.show());
  }

  show() {
    const { standing, desk } = this.linked;
    this.node.hidden = standing === null || !desk.draft;
    if (this.node.hidden) {
      return;
    }
    const { comments } = standing;
    const open = comments.filter(({ done }) => done === "").length;
    this.#words.textContent = desk.isLocked ? `${standing.writer?.by ?? "别人"}正在写，这里只能看` : words(standing);
    this.#words.title = this.#words.textContent;
    this.node.dataset.state = desk.isLocked ? "locked" : standing.state;
    this.#take.hidden = !desk.isLocked;
    this.#hand.hidden = this.#link.hidden = desk.isLocked;
    this.#toggle.hidden = comments.length === 0;
    this.#toggle.textContent = open > 0 ? `意见（${open}）` : "意见";
    this.#opinions.show(comments, desk.report);
    if (comments.length === 0) {
      this.#open(false);
    }
  }

  #open(is) {
    this.#opinions.node.hidden = !is;
    this.#toggle.setAttribute("aria-expanded", String(is));
  }
}

/** How far it is with the report, in a sentence. */
function words({ state, decisions, versions, version }) {
  const handed = versions.filter(({ why }) => why === "handed").pop();
  if (state === "writing") {
    return "还没有送审";
  }
  const changed = version > handed.number ? "，之后又改过" : "";
  if (state === "handed") {
    return `${handed.by}已送审（${moment(handed.at)}）${changed}，等批复`;
  }
  const { by, at, text } = decisions[decisions.length - 1];
  const said = `${by}${state === "approved" ? "已同意" : "退回"}（${moment(at)}）${text ? `：${text}` : ""}`;
  return state === "approved" && changed ? `${said}。同意之后又改过，要重新送审` : said;
}
