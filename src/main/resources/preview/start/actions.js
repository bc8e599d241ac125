import { ask, tell } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { choose, hand } from "../ui/files.js";
import { notice } from "../ui/notice.js";
import { freshId } from "../desk/drafts.js";
import { adopt } from "../report/adopt.js";
import { blankReport } from "../report/blank.js";
import { closing, startedFrom, textsOf } from "../report/carry.js";
import { outgoing, presentable } from "../report/outgoing.js";
import { Refusal, Unreachable } from "../service/client.js";
import { readReport, Unreadable } from "./reading.js";
import { title } from "./start.js";

const FILES = ".json,.pdf,application/json,application/pdf";

/** What the clerk does with a report as a whole. */
export class Actions {
  /** @param {function(string): void} go takes the pointer of a problem to go to */
  constructor(desk, service, go) {
    Object.assign(this, { desk, service, go });
  }

  fresh() {
    this.#open(blankReport(new Date()));
  }

  async sample(name) {
    // A sample that was tried before is opened as it was left.
    await this.#tried(async () => this.#open(adopt(await this.service.sample(name), new Date()).report, { id: name }));
  }

  async openFile(file) {
    const chosen = file ?? (await choose(FILES));
    const read = chosen && (await this.#read(chosen));
    if (read) {
      this.#open(read.report);
      if (read.left > 0) {
        notice(`文件里有${read.left}处内容认不出来，没有带进来。`);
      }
    }
  }

  /** Last year's report: what this year's is compared with, or what it starts from. */
  async previous() {
    const file = await choose(FILES);
    const read = file && (await this.#read(file));
    if (!read) {
      return;
    }
    const last = read.report;
    const words = [element("p", {}, `打开的是：${title(last)}。`), element("p", {}, "核对：用它的结转数和现行有效件数核对现在这份。新建：由它开始下一年的报告，结转和现行有效带过来，文字带过来等您改写。")];
    const answer = await ask("上年报告", words, [["取消", ""], ["核对现在这份", "compare"], ["由它新建", "start", "main"]]);
    if (answer === "start") {
      this.#open(startedFrom(last, new Date()), { carried: textsOf(last), previous: outgoing(last).report });
    } else if (answer === "compare") {
      await this.#compare(last);
    }
  }

  export() {
    const { report } = outgoing(this.desk.report);
    hand(new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: "application/json" }), `${title(report)}.json`);
  }

  async download() {
    await this.#tried(async () => {
      const { blob, name } = await this.service.pdf(outgoing(this.desk.report).report);
      hand(blob, name);
    });
  }

  async downloadDraft() {
    await this.#tried(async () => {
      const { blob, name } = await this.service.draft(outgoing(this.desk.report).report);
      hand(blob, name);
    });
  }

  /** The service says whether it is last year's report. */
  async #compare(last) {
    await this.#tried(async () => {
      const { report } = this.desk;
      const { report: previous } = outgoing(last);
      const faults = await this.#faults(presentable(outgoing(report).report), previous);
      if (faults.length > 0) {
        await tell("这份上年报告不能用来核对", ...faults);
        return;
      }
      this.desk.replace({ ...report, previousYear: closing(last) });
      this.desk.note({ previous });
      notice(`已用${title(last)}的报告核对。`);
    });
  }

  async #faults(report, previous) {
    try {
      await this.service.compare(report, previous);
      return [];
    } catch (refusal) {
      if (refusal instanceof Refusal && refusal.problems.length > 0) {
        return refusal.problems.map(({ message }) => message);
      }
      throw refusal;
    }
  }

  #open(report, more = {}) {
    this.desk.open({ id: freshId(), report, ...more });
  }

  async #read(file) {
    try {
      return await readReport(file, this.service);
    } catch (failure) {
      if (failure instanceof Unreadable) {
        await tell("打不开这个文件", failure.message);
        return null;
      }
      throw failure;
    }
  }

  async #tried(action) {
    try {
      await action();
    } catch (failure) {
      if (failure instanceof Unreachable) {
        await tell("连不上服务", "内容都保存在这个浏览器里。请稍后再试。");
      } else if (failure instanceof Refusal) {
        await this.#refused(failure);
      } else {
        throw failure;
      }
    }
  }

  /** Says why there is no PDF; each error leads to its place. */
  async #refused({ message, problems, isBusy }) {
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length === 0) {
      await tell(isBusy ? "服务正忙" : "没有做成", message);
      return;
    }
    const { origin } = outgoing(this.desk.report);
    const list = element("ul", { class: "problems" });
    const answer = ask(`还有${errors.length}个错误，改好后才能下载`, [list]);
    const dialog = list.closest("dialog");
    list.append(...errors.map((error) => this.#error(error, origin, dialog)));
    await answer;
  }

  #error({ message, pointer }, origin, dialog) {
    const go = button(message, () => {
      dialog.close();
      this.go(origin(pointer));
    });
    return element("li", { class: "error" }, go);
  }
}
