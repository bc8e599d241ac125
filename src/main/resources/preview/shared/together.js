import { freshId } from "../desk/drafts.js";
import { adopt } from "../report/adopt.js";
import { outgoing } from "../report/outgoing.js";
import { tell } from "../ui/dialogs.js";
import { notice } from "../ui/notice.js";
import { Unreachable } from "../service/failure.js";
import { Linked } from "./linked.js";
import { demandName, ownName } from "./name.js";
import { reading } from "./reading.js";
import { shareDialog } from "./share.js";
import { Spots } from "./spots.js";
import { Store } from "./store.js";
import { Strip } from "./strip.js";
import { chosenVersion } from "./versions.js";

const WHY = "草稿也存在服务上，同事和领导会看到是谁写的。";
const WORDS = {
  none: "",
  sending: "正在存到服务…",
  sent: "已存到服务",
  taken: "已存到服务",
  offline: "没有连上服务，先只存在本机",
  locked: "",
  gone: "服务上的那份已删除，只在本机",
  apart: "别人同时改过：两边都留着，这里的另存了一份",
  unnamed: "没有写姓名，只存在本机",
};

/** All that the page has to do with drafts on the service; made only where the service keeps some. */
export class Together {
  #linked;
  #store;
  #reading = null;

  /** @param {{desk: Desk, service: Service, drafts: Drafts, forms: Forms, form: Form, screen: Screen, gate: Gate, go: function(string): void, find: function(string): HTMLElement}} parts of the page */
  constructor(parts) {
    Object.assign(this, parts);
    this.#store = new Store(this.service, ownName);
    this.#linked = new Linked(this.desk, this.#store, this.drafts, () => demandName(WHY));
    new Strip(this.find("together"), this.#linked, {
      takeOver: () => this.#linked.takeOver(),
      handOver: () => this.#told(() => this.#handOver()),
      link: () => this.#told(() => this.#link()),
      versions: () => this.#told(() => this.#versions()),
      done: (number, is) => this.#told(() => this.#done(number, is)),
      go: this.go,
    });
    const spots = new Spots(this.find("form"), (pointer) => this.form.locate(pointer));
    const marked = () => this.desk.draft && spots.show(this.#linked.standing?.comments ?? [], this.desk.report);
    this.#linked.addEventListener("standing", marked);
    this.desk.addEventListener("change", marked);
    this.desk.addEventListener("change", () => this.#show());
    this.desk.addEventListener("locked", () => notice("别人正在写，这里只能看；要写，请点“接着写”。"));
    this.#linked.addEventListener("state", ({ detail }) => this.#said(detail));
  }

  /** The drafts at the service, for the list of all. */
  async list() {
    try {
      return await this.#store.list();
    } catch {
      notice("服务上的草稿这会儿看不到，先列出本机的。");
      return [];
    }
  }

  /** A draft of the service as one of this browser. */
  async fetched({ id, version }) {
    return { ...(await this.#store.content(id)), id: freshId(), shared: { id, version } };
  }

  /** Removes a draft from the service. */
  remove(id) {
    return this.#store.remove(id);
  }

  #said({ name, reason }) {
    this.screen.shared(name === "full" ? `没有存到服务：${reason}` : WORDS[name], ["offline", "full", "gone", "unnamed"].includes(name));
    if (name === "locked" || name === "taken") {
      notice(name === "taken" ? "现在可以写了。" : (reason ?? ""));
    } else if (name === "apart") {
      notice(WORDS.apart);
    }
    this.#show();
  }

  /** While somebody else writes, the report is there to be read. */
  #show() {
    const isLocked = this.desk.isLocked && this.desk.draft !== null;
    document.body.toggleAttribute("data-locked", isLocked);
    const { report } = isLocked ? this.desk : {};
    if (this.#reading?.report !== report) {
      this.#reading?.node.remove();
      this.#reading = isLocked ? { report, node: reading(report, this.forms) } : null;
      this.find("scroller").prepend(...(isLocked ? [this.#reading.node] : []));
    }
  }

  async #handOver() {
    if ((await this.gate.pass("送审", "有错误也送审")) === "" || !(await this.#linked.flush())) {
      return;
    }
    const { shared } = this.desk.draft;
    const standing = await this.#store.handOver(shared.id, outgoing(this.desk.report, this.forms).report);
    this.#linked.know(standing);
    await this.#link();
  }

  async #link() {
    const { shared, link } = this.desk.draft;
    const { linked } = this.#linked.standing;
    const wish = await shareDialog(linked ? (link ?? "") : "", linked);
    if (wish === "none") {
      await this.#store.unlink(shared.id);
      this.#linked.know({ ...this.#linked.standing, linked: false });
      notice("链接已收回，原来的打不开了。");
    } else if (wish === "fresh") {
      this.desk.note({ link: await this.#store.link(shared.id) });
      this.#linked.know({ ...this.#linked.standing, linked: true });
      await this.#link();
    }
  }

  async #versions() {
    const standing = await this.#store.standing(this.#linked.standing.id);
    this.#linked.know(standing);
    const number = await chosenVersion(standing);
    if (number > 0) {
      const { report } = await this.#store.version(standing.id, number);
      this.desk.replace(adopt(report, this.forms).report);
      notice("已换成旧版本；不对的话请“撤销”。");
    }
  }

  async #done(number, is) {
    this.#linked.know(await this.#store.done(this.#linked.standing.id, number, is));
  }

  async #told(does) {
    try {
      await does();
    } catch (failure) {
      await tell("没有做成", failure instanceof Unreachable ? "连不上服务，请稍后再试。" : failure.message);
    }
  }
}
