import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { mended } from "../../main/resources/preview/report/mend.js";
import { parted, toldUnfilled } from "../../main/resources/preview/report/quiet.js";
import { zeros } from "../../main/resources/preview/report/totals.js";
import { form2021, forms, TODAY } from "./forms.js";

const BLANK = blankReport(TODAY, forms);
const problem = (rule, pointer, message = "") => ({ rule, severity: "error", pointer, message });

test("what is not filled in is counted, until the clerk asks or most of its table is there", () => {
  const problems = [problem("schema", "/agency"), problem("empty-part", "/overview"), problem("blank-cell", "/review/0"), problem("period", "/issuedOn")];
  const { told, unfilled } = parted(problems, { report: BLANK }, forms);
  assert.deepEqual(told.map(({ rule }) => rule), ["period"]);
  assert.deepEqual([unfilled.pointer, toldUnfilled(unfilled)], ["/agency", "未填1格、未填2处文字"]);
  assert.equal(parted(problems, { report: BLANK, isLookedAt: true }, forms).told.length, 4);
  const filled = { ...zeros(BLANK, form2021.tables[2]), review: [null, 0, 0, 0, 0] };
  assert.deepEqual(parted(problems, { report: filled }, forms).told.map(({ rule }) => rule), ["blank-cell", "period"]);
  assert.equal(toldUnfilled(parted([], { report: BLANK }, forms).unfilled), "");
});

test("a finding that says what is right is mended", () => {
  const report = { ...BLANK, year: 2026, overview: ["1、甲。", { heading: "(二)乙", level: 2, text: "丙" }, "2025年1月1日至2025年12月31日，我局。"] };
  const problems = [
    problem("heading-number", "/overview/0", "段首序号“1、”应写作“1.”"),
    problem("heading-number", "/overview/1/heading", "标题序号“(二)”应写作“（二）”"),
    problem("wrong-year", "/overview/2", "正文称“2025年1月1日至2025年12月31日”，但报告年度是2026年"),
  ];
  const numbered = mended(report, problems, "heading-number", forms);
  assert.deepEqual(numbered.overview.slice(0, 2), ["1.甲。", { heading: "（二）乙", level: 2, text: "丙" }]);
  assert.equal(mended(report, problems, "wrong-year", forms).overview[2], "2026年1月1日至2026年12月31日，我局。");
  assert.equal(mended(report, problems, "period", forms), report);
});
