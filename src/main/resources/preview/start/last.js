import { ask, tell } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { choose } from "../ui/files.js";
import { notice } from "../ui/notice.js";
import { ofLastYear } from "../report/doubts.js";
import { closing, startedFrom, textsOf } from "../report/carry.js";
import { outgoing, presentable } from "../report/outgoing.js";
import { Refusal } from "../service/failure.js";
import { FILES } from "./reading.js";
import { reviewed } from "./reviewed.js";
import { title } from "./start.js";

const CHOICE = "核对：用它的结转数和现行有效的件数核对现在这份。新建：由它开始下一年的报告，结转和现行有效带过来，文字带过来等您改写。";

/** Last year's report: what this year's is compared with, or what it starts from. */
export class LastYear {
  /** @param {function(Object, Object): void} open takes a report, and what goes along with its draft */
  constructor(desk, service, forms, trouble, open) {
    this.desk = desk;
    this.service = service;
    this.forms = forms;
    this.trouble = trouble;
    this.open = open;
  }

  async choose() {
    if (this.desk.report.previousYear && (await this.#isEnough())) {
      return;
    }
    const file = await choose(FILES);
    const read = file && (await this.trouble.read(file));
    if (read) {
      await this.#use(read, file);
    }
  }

  /** Starts this year's report: from one of the clerk's own, or from a file of any kind. */
  async begin(drafts) {
    const own = await this.#ownOf(drafts);
    const file = own === "file" ? await choose(FILES) : null;
    const read = file ? await this.trouble.read(file) : typeof own === "string" ? null : { report: own.report, doubts: own.doubts ?? [], leftOut: [] };
    if (read && Number.isInteger(read.report.year)) {
      this.#start(read, file ?? { name: title(read.report) });
    } else if (read) {
      await tell("不知道是哪一年的报告", "这份报告没有填年度。请先打开它，填好报告年度，再从它开始。");
    }
  }

  /** The draft that the clerk takes, or "file", or "". */
  async #ownOf(drafts) {
    if (drafts.length === 0) {
      return "file";
    }
    let chosen = null;
    const cards = drafts.map((draft) => element("li", {}, button(title(draft.report), () => {
      chosen = draft;
      list.closest("dialog").close("");
    }, { class: "card" })));
    const list = element("ul", { class: "cards" }, ...cards);
    const words = element("p", {}, "结转和现行有效的件数带过来，文字带过来等您改写。选一份我的报告，或者选上年的文件（PDF、Word、网页、备份文件都行）。");
    const answer = await ask("从上年的报告开始", [words, list], [["取消", ""], ["选文件", "file", "main"]]);
    return chosen ?? answer;
  }

  /** There is one to compare with already: another takes its place, or none. */
  async #isEnough() {
    const { previous } = this.desk.draft;
    const words = previous ? `现在用${title(previous)}的报告核对。` : "这份报告带着上一年度的数，正用它们核对。";
    const answer = await ask("上年报告", [element("p", {}, words)], [["取消", ""], ["不再核对", "none"], ["换一份", "other", "main"]]);
    if (answer === "none") {
      const { previousYear: _, ...report } = this.desk.report;
      this.desk.replace(report);
      this.desk.note({ previous: null });
      notice("不再和上年报告核对。");
    }
    return answer !== "other";
  }

  async #use(read, file) {
    const { report: last, doubts } = read;
    const words = [element("p", {}, `打开的是：${title(last)}。`), element("p", {}, CHOICE)];
    const answers = [["取消", ""], ["核对现在这份", "compare"], ["由它新建", "start", "main"]];
    if (doubts.length > 0) {
      words.push(element("p", { class: "warning" }, `它是从文档里读出来的，有${doubts.length}个疑点：可以先打开它核对，也可以带着疑点用。`));
      answers.splice(1, 0, ["先核对疑点", "review"]);
    }
    const answer = await ask("上年报告", words, answers);
    if (answer === "review") {
      this.open(last, reviewed(read, file));
    } else if (answer === "start") {
      this.#start(read, file);
    } else if (answer === "compare") {
      await this.trouble.told(() => this.#compare(read, file));
    }
  }

  #start({ report: last, ...read }, file) {
    const more = reviewed({ ...read, doubts: ofLastYear(read.doubts) }, file);
    const previous = outgoing(last, this.forms).report;
    this.open(startedFrom(last, new Date(), this.forms), { carried: textsOf(last, this.forms), previous, origin: `由${title(last)}的报告开始`, ...more });
  }

  /** The service says whether it is last year's report. */
  async #compare({ report: last, ...read }, file) {
    const { report: previous } = outgoing(last, this.forms);
    const { report } = outgoing(this.desk.report, this.forms);
    const isHere = this.desk.stays();
    const faults = await this.#faults(presentable(report, this.forms), previous);
    if (faults.length > 0) {
      await tell("这份上年报告不能用来核对", ...faults);
      return;
    }
    if (!isHere()) {
      notice("已经换了一份报告，没有用上年报告核对。");
      return;
    }
    this.desk.replace({ ...this.desk.report, previousYear: closing(last, this.forms) });
    const { doubts: open, leftOut: left } = this.desk.draft;
    const doubts = [...(open ?? []), ...ofLastYear(read.doubts)];
    const leftOut = [...(left ?? []), ...read.leftOut];
    this.desk.note({ previous, ...reviewed({ doubts, leftOut }, file) });
    notice(`已用${title(last)}的报告核对。`);
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
}
