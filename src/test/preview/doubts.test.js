import assert from "node:assert/strict";
import test from "node:test";
import { doubtsOf, edited, followed, nextAfter, ofLastYear, settle, unsettled } from "../../main/resources/preview/report/doubts.js";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { write } from "../../main/resources/preview/report/pointer.js";
import { forms, TODAY } from "./forms.js";

const report = blankReport(TODAY, forms);
const found = (pointer) => ({ rule: "import-unread", severity: "warning", pointer, message: "没有读入", place: "第3页", seen: "/" });
const CELL = "/requests/received/0";
const LINE = "/requests/carriedForward";

test("a figure that is written into the very place is no longer in doubt, one beside it is", () => {
  const doubts = doubtsOf([found(CELL), found("/requests/received/1")], report);
  const after = edited(doubts, write(report, CELL, 4));
  assert.deepEqual(after.map(({ settled }) => settled), [true, false]);
});

test("a line in doubt is settled by the clerk alone, not by an edit in it", () => {
  const doubts = doubtsOf([found(LINE)], report);
  assert.equal(edited(doubts, write(report, `${LINE}/0`, 4)), doubts);
  assert.equal(unsettled(settle(doubts, 0)).length, 0);
});

test("the next doubt is searched from the place on, and then from the start", () => {
  const doubts = settle(doubtsOf([found(CELL), found(LINE), found("")], report), 1);
  assert.equal(nextAfter(doubts, 0), 2);
  assert.equal(nextAfter(doubts, 2), 0);
  assert.equal(nextAfter(settle(settle(doubts, 0), 2), 0), -1);
});

test("what last year's report carried forward is in doubt where it is carried over", () => {
  const last = ofLastYear(settle(doubtsOf([found(`${LINE}/6`), found(CELL), found(CELL)], report), 2));
  assert.deepEqual(last.map(({ pointer }) => pointer), ["/requests/carriedOver/6", ""]);
  assert.match(last[0].message, /^上年报告：/);
  assert.equal(edited(last, write(report, "/requests/carriedOver/6", 4)), last);
});

test("a doubt stays with its paragraph when others come before it, go, or change places with it", () => {
  const before = { ...report, overview: ["甲", "乙", "丙"] };
  const doubts = doubtsOf([found("/overview/1")], before);
  const at = (overview) => followed(doubts, before, { ...before, overview })[0].pointer;
  assert.equal(at(["新", "甲", "乙", "丙"]), "/overview/2");
  assert.equal(at(["乙", "丙"]), "/overview/0");
  assert.equal(at(["乙", "甲", "丙"]), "/overview/0");
  assert.equal(at(["甲", "乙改", "丙"]), "/overview/1");
  assert.equal(at(["甲", "乙之一", "乙之二", "丙"]), "/overview/1");
  assert.equal(followed(doubts, before, { ...before, problems: ["新"] }), doubts);
});

test("a doubt moves without being settled, and is settled when its paragraph is deleted", () => {
  const before = { ...report, overview: ["甲", "乙", "丙"] };
  const doubts = doubtsOf([found("/overview/1"), found("/overview/2")], before);
  const after = { ...before, overview: ["甲", "丙"] };
  const kept = edited(followed(doubts, before, after), after);
  assert.deepEqual(kept.map(({ pointer, settled }) => [pointer, settled]), [["", true], ["/overview/1", false]]);
});

test("a doubt goes along with its paragraph into another part", () => {
  const before = { ...report, overview: ["甲", "乙", "丙"], problems: ["丁"] };
  const doubts = doubtsOf([found("/overview/1"), found("/overview/2")], before);
  const after = { ...before, overview: ["甲", "丙"], problems: ["丁", "乙"] };
  assert.deepEqual(followed(doubts, before, after).map(({ pointer, settled }) => [pointer, settled]), [["/problems/1", false], ["/overview/1", false]]);
});
