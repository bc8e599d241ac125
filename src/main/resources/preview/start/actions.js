import { choose, hand } from "../ui/files.js";
import { notice } from "../ui/notice.js";
import { freshId } from "../desk/drafts.js";
import { adopt } from "../report/adopt.js";
import { blankReport } from "../report/blank.js";
import { outgoing } from "../report/outgoing.js";
import { compare, tellChanges } from "../review/returned.js";
import { LastYear } from "./last.js";
import { FILES } from "./reading.js";
import { Drawn } from "../service/drawn.js";
import { reviewed } from "./reviewed.js";
import { title } from "./start.js";
import { Trouble } from "./trouble.js";

/** What the clerk does with a report as a whole. */
export class Actions {
  #trouble;
  #lastYear;

  /**
   * @param {Gate} gate which nothing passes that was not looked at
   * @param {function(Uint8Array, Function): Promise} printed prints the pages of a PDF
   * @param {function(string): void} go takes the pointer of a problem to go to
   */
  constructor(desk, service, forms, gate, printed, go) {
    this.desk = desk;
    this.service = service;
    this.forms = forms;
    this.gate = gate;
    this.printed = printed;
    this.#trouble = new Trouble(desk, service, forms, go);
    this.#lastYear = new LastYear(desk, service, forms, this.#trouble, (report, more) => this.#open(report, more));
  }

  fresh() {
    this.#open(blankReport(new Date(), this.forms));
  }

  async sample(name) {
    // A sample that was tried before is opened as it was left.
    await this.#trouble.told(async () => this.#open(adopt(await this.service.sample(name), this.forms).report, { id: name }));
  }

  /** The report in a document; null, and the clerk is told, where it has none. */
  read(file) {
    return this.#trouble.read(file);
  }

  async openFile(file) {
    const chosen = file ?? (await choose(FILES));
    const read = chosen && (await this.#trouble.read(chosen));
    if (read && (await this.#isApart(read, chosen.name))) {
      this.#open(read.report, reviewed(read, chosen));
      if (read.doubts.length > 0) {
        notice(`已读入“${chosen.name}”，有${read.doubts.length}个疑点，请对照原文核对。`);
      } else if (read.left > 0) {
        notice(`文件里有${read.left}处内容认不出来，没有带进来。`);
      }
    }
  }

  /** A Word file that came back is laid beside the draft that it was made of, if that lies open. */
  async #isApart(read, name) {
    if (read.changes.length === 0) {
      return true;
    }
    const own = this.desk.draft && this.desk.report;
    const isOfDraft = own && own.year === read.report.year && own.agency === read.report.agency;
    if (isOfDraft) {
      return (await compare(this.desk, name, read)) === "apart";
    }
    await tellChanges(name, read);
    return true;
  }

  /** Starts this year's report from last year's, one of these drafts or a file. */
  fromLastYear(drafts) {
    return this.#lastYear.begin(drafts);
  }

  previous() {
    return this.#lastYear.choose();
  }

  export() {
    const { report } = this.#outgoing();
    hand(new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: "application/json" }), `${title(report)}（备份）.json`);
  }

  download() {
    return this.#published("下载 PDF", (report) => this.service.pdf(report));
  }

  downloadOfd() {
    return this.#published("下载 OFD", (report) => this.service.ofd(report));
  }

  downloadWord() {
    return this.#published("下载 Word", (report) => this.service.word(report));
  }

  downloadHtml() {
    return this.#published("下载网页", (report) => this.service.html(report));
  }

  downloadDraft() {
    return this.#trouble.told(() => this.#handed((report) => this.service.draft(report)));
  }

  /** Shows what is left to do before the report can be published. */
  check() {
    return this.#trouble.told(() => this.gate.look());
  }

  /** Prints the report as it is now, not the pages that were shown last. */
  print() {
    return this.#trouble.told(async () => {
      const passed = await this.gate.pass("打印", "打印草稿");
      if (passed !== "") {
        const { report } = this.#outgoing();
        const { blob } = await (passed === "final" ? this.service.pdf(report) : this.service.draft(report));
        const draft = passed !== "final";
        const drawn = new Drawn(this.service, report, draft);
        await this.printed(new Uint8Array(await blob.arrayBuffer()), drawn);
      }
    });
  }

  /** Hands out what is made of the report when all that is left was looked at; while errors stand, its draft if that is wanted. */
  #published(what, made) {
    return this.#trouble.told(async () => {
      const passed = await this.gate.pass(what, "下载草稿");
      if (passed !== "") {
        await this.#handed(passed === "final" ? made : (report) => this.service.draft(report));
      }
    });
  }

  async #handed(made) {
    const { blob, name } = await made(this.#outgoing().report);
    hand(blob, name);
  }

  #outgoing() {
    return outgoing(this.desk.report, this.forms);
  }

  #open(report, more = {}) {
    this.desk.open({ id: freshId(), report, ...more });
  }
}
