import assert from "node:assert/strict";
import test from "node:test";
import { moved } from "../../main/resources/preview/report/order.js";

const report = { preamble: [""], overview: ["甲", "乙", "丙", "丁"], problems: ["戊"] };
const put = (first, count, part, index) => moved(report, { part: "overview", first, count }, { part, index });

test("items go before another of their own part, up and down", () => {
  assert.deepEqual(put(2, 2, "overview", 1).report.overview, ["甲", "丙", "丁", "乙"]);
  assert.deepEqual(put(0, 2, "overview", 3).report.overview, ["丙", "甲", "乙", "丁"]);
  assert.deepEqual([put(0, 2, "overview", 4).report.overview, put(0, 2, "overview", 4).index], [["丙", "丁", "甲", "乙"], 2]);
});

test("what is put where it is changes nothing", () => {
  [0, 1, 2, 3].forEach((index) => assert.equal(put(0, 3, "overview", index).report, report));
});

test("in another part they stand at the place, and take that of an empty paragraph alone", () => {
  const { report: after, index } = put(1, 2, "problems", 0);
  assert.deepEqual([after.overview, after.problems, index], [["甲", "丁"], ["乙", "丙", "戊"], 0]);
  assert.deepEqual(put(0, 4, "preamble", 1).report, { preamble: ["甲", "乙", "丙", "丁"], overview: [], problems: ["戊"] });
});
