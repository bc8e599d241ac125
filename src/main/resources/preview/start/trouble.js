import { ask, tell } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { outgoing } from "../report/outgoing.js";
import { tooLarge } from "../report/size.js";
import { Refusal, Unreachable } from "../service/failure.js";
import { readReport, Unreadable } from "./reading.js";

/** Tells the clerk in words why something could not be done. */
export class Trouble {
  /** @param {function(string): void} go takes the pointer of a problem to go to */
  constructor(desk, service, forms, go) {
    this.desk = desk;
    this.service = service;
    this.forms = forms;
    this.go = go;
  }

  /** Does something with the service; where that fails, the clerk is told. */
  async told(action) {
    try {
      await action();
    } catch (failure) {
      if (failure instanceof Unreachable) {
        await tell("连不上服务", "内容都还在这个页面里。请稍后再试。");
      } else if (failure instanceof Refusal) {
        await this.#refused(failure);
      } else {
        throw failure;
      }
    }
  }

  /** Reads a report from a file; null, and the clerk is told, where it is none. */
  async read(file) {
    try {
      return await readReport(file, this.service, this.forms);
    } catch (failure) {
      if (failure instanceof Unreadable) {
        await tell("打不开这个文件", failure.message);
        return null;
      }
      throw failure;
    }
  }

  /** Says why there is no PDF; each error leads to its place. */
  async #refused({ message, problems, isBusy, isTooLarge }) {
    if (isTooLarge && this.desk.draft) {
      await tell("报告太大了", tooLarge(this.desk.report, this.forms));
      return;
    }
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length === 0) {
      await tell(isBusy ? "服务正忙" : "没有做成", message);
      return;
    }
    const { origin } = outgoing(this.desk.report, this.forms);
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
