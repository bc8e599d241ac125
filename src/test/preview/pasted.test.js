import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { cleaned, cleanedBlocks, cleanedThroughout, oddCount } from "../../main/resources/preview/report/clean.js";
import { asHeading, lacking, numberOf, written } from "../../main/resources/preview/report/headings.js";
import { isTooLarge, owner, place } from "../../main/resources/preview/report/placement.js";
import { comparable, formerName, remnants } from "../../main/resources/preview/report/renamed.js";
import { read } from "../../main/resources/preview/report/pointer.js";
import { moved, spread } from "../../main/resources/preview/report/whole.js";
import { form2021, forms, TODAY } from "./forms.js";

const BLANK = blankReport(TODAY, forms);
const [second, third, fourth] = form2021.tables;
const labels = (table) => table.lines.map(({ labels }) => [labels.at(-1), "1"]);

test("signs that nobody sees become blanks or breaks, or go", () => {
  assert.equal(cleaned("\u00a0\u3000甲\t乙\u200b丙\u00ad丁\u00a0戊"), "甲 乙丙丁 戊");
  assert.equal(cleaned("甲\u000b乙\u2028丙\r\n丁"), "甲\n乙\n丙\n丁");
  assert.equal(oddCount("甲\t乙\u200b\r\n"), 2);
  assert.deepEqual(cleanedBlocks(["甲\u000b乙", { table: { header: [["a\t"]], rows: [["b"]] } }]), {
    blocks: ["甲", "乙", { table: { header: [["a "]], rows: [["b"]] } }],
    odd: 2,
  });
  assert.deepEqual(cleanedThroughout({ heading: "甲\u200b", level: 2 }), { heading: "甲", level: 2 });
});

test("a paragraph is a heading by its number, as clerks write it", () => {
  assert.deepEqual(asHeading("（一）主动公开情况"), { heading: "（一）主动公开情况", level: 2 });
  assert.deepEqual(asHeading("(十二) 监督保障"), { heading: "（十二）监督保障", level: 2 });
  assert.deepEqual(asHeading("1、组织领导"), { heading: "1.组织领导", level: 3 });
  assert.deepEqual(asHeading("（1）会议公开"), { heading: "（1）会议公开", level: 4 });
  assert.deepEqual(asHeading("（一）全面加强主动公开。一是依托网站。"), { heading: "（一）全面加强主动公开。", level: 2, text: "一是依托网站。" });
  for (const text of ["1.5万元", "（一）", "1.公开40条；", "一、总体情况", "（一）" + "长".repeat(40), "2024年公开40条"]) {
    assert.equal(asHeading(text), null, text);
  }
  assert.deepEqual(["（二十一）甲", "（十）甲", "（一一）甲"].map((text) => numberOf(text)?.value), [21, 10, undefined]);
  assert.deepEqual([11, 20, 99].map((value) => written(value, 2)), ["（十一）", "（二十）", "（九十九）"]);
});

test("a heading without a number lacks the next one of its level", () => {
  const heading = (heading, level) => ({ heading, level });
  const blocks = [heading("（一）甲", 2), heading("乙", 3), heading("丙", 3), heading("丁", 2), heading("戊", 3), "己", heading(" ", 2)];
  assert.deepEqual(lacking(blocks), ["", "1.", "2.", "（二）", "1.", "", ""]);
});

test("a table is known by the labels of its rows, and no other table takes its figures", () => {
  assert.equal(owner(labels(third), form2021.tables), third);
  assert.equal(owner(labels(second), form2021.tables), second);
  assert.equal(owner([["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], ["0", "0", "0", "0", "0"]], form2021.tables), fourth);
  assert.equal(owner([["部门", "件数"], ["2.重复申请", "2"]], form2021.tables), null);
  const figures = Array.from({ length: 25 }, () => ["1", "0", "0", "0", "0", "0", "1"]);
  assert.ok(isTooLarge([figures], fourth) && isTooLarge([figures], second) && !isTooLarge([figures], third));
});

test("a row of words shifts no other", () => {
  const { entries } = place([[["无", "略"], ["1", "2"]]], third, { row: 0, column: 0 });
  assert.deepEqual(entries.map(([cell, figure]) => [cell.pointer, figure]), [
    ["/requests/received/0", "无"],
    ["/requests/received/1", "略"],
    ["/requests/carriedOver/0", 1],
    ["/requests/carriedOver/1", 2],
  ]);
});

test("a whole report is spread over the parts: old text goes, new stays", () => {
  const draft = { ...BLANK, overview: ["新写的。", "上年的。"], problems: [""] };
  const found = { ...BLANK, agency: "甲局", overview: ["粘贴的。"], problems: ["问题。"], review: [1, 0, 0, 0, 1] };
  const { report, parts, cells, shifted } = spread(draft, found, forms, ["上年的。"]);
  assert.deepEqual([report.overview, report.problems, report.agency], [["新写的。", "粘贴的。"], ["问题。"], "甲局"]);
  assert.deepEqual([parts, cells, read(report, "/review/4"), report.year], [2, 5, 1, BLANK.year]);
  assert.deepEqual(moved([{ pointer: "/overview/0" }, { pointer: "/problems/0" }], shifted).map(({ pointer }) => pointer), ["/overview/1", "/problems/0"]);
});

test("an agency that was renamed is compared with itself, and its old name is found", () => {
  const draft = { report: { ...BLANK, agency: "甲市科学技术局", overview: ["甲市科技局收到3件。"] }, previous: { ...BLANK, agency: "甲市科技局" } };
  assert.equal(formerName(draft), "甲市科技局");
  assert.equal(comparable(draft)?.agency, "甲市科技局");
  assert.deepEqual(remnants(draft, forms), []);
  assert.equal(formerName({ ...draft, report: draft.previous }), "");
  const known = { ...draft, formerName: "甲市科技局" };
  assert.equal(comparable(known)?.agency, "甲市科学技术局");
  assert.deepEqual(remnants(known, forms).map(({ pointer }) => pointer), ["/overview/0"]);
});
