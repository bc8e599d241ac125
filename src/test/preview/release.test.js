import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { errorCount, left, stale } from "../../main/resources/preview/report/release.js";
import { forms, TODAY } from "./forms.js";

const BLANK = { ...blankReport(TODAY, forms), level: "county", body: "department" };
const YEAR = BLANK.year;

const error = (rule, pointer) => ({ rule, severity: "error", pointer, message: `${rule}有错` });
const warning = (rule, pointer, message) => ({ rule, severity: "warning", pointer, message });

test("a long run of one error is told as one and counted as many", () => {
  const blanks = Array.from({ length: 7 }, (_, index) => error("blank-cell", `/requests/received/${index}`));
  const problems = [...blanks, error("period", "/issuedOn")];
  const { errors } = left(problems, { report: BLANK }, forms, TODAY);
  assert.deepEqual(errors.map(({ message }) => message), ["blank-cell有错，等7处", "period有错"]);
  assert.equal(errorCount(problems), 8);
});

test("what was ticked off stays so where its paragraph moves, not where its figures change", () => {
  const [question] = left([warning("text-figure", "/overview/1", "正文称3件")], { report: BLANK }, forms, TODAY).questions;
  const draft = { report: BLANK, ticked: [question.key] };
  assert.equal(left([warning("text-figure", "/overview/4", "正文称3件")], draft, forms, TODAY).questions[0].isTicked, true);
  assert.equal(left([warning("text-figure", "/overview/1", "正文称4件")], draft, forms, TODAY).questions[0].isTicked, false);
});

test("last year's paragraphs are asked for until they are changed, and once", () => {
  const draft = { report: { ...BLANK, overview: ["新的一段。", "旧的一段。"], problems: ["旧的另一段。"] }, carried: ["旧的一段。", "旧的另一段。"] };
  assert.deepEqual(stale(draft, forms).map(({ pointer }) => pointer), ["/overview/1", "/problems/0"]);
  const problems = [warning("repeated-text", "/overview/1", "与上年雷同"), warning("repeated-text", "/overview/0", "与上年雷同")];
  assert.deepEqual(left(problems, draft, forms, TODAY).questions.map(({ pointer }) => pointer), ["/overview/0", "/overview/1", "/problems/0"]);
});

test("the days until a report is due are counted, and what is not checked is said", () => {
  const notes = (report, today) => left([], { report }, forms, today).notes.map(({ message }) => message);
  assert.deepEqual(notes(BLANK, new Date(YEAR + 1, 0, 28)), [`离公布期限${YEAR + 1}年1月31日还有3天。`]);
  assert.deepEqual(notes({ ...BLANK, body: "government" }, new Date(YEAR + 1, 2, 31)), [`今天是公布期限${YEAR + 1}年3月31日。`]);
  assert.deepEqual(notes(BLANK, new Date(YEAR + 1, 1, 2)), [`公布期限${YEAR + 1}年1月31日已经过了2天。`]);
  const { level: _, body: __, ...unknown } = BLANK;
  assert.deepEqual(left([], { report: unknown }, forms, TODAY).notes.map(({ pointer }) => pointer), ["/level", "/body"]);
});
