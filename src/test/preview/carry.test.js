import assert from "node:assert/strict";
import test from "node:test";
import { adopt } from "../../main/resources/preview/report/adopt.js";
import { closing, startedFrom, textsOf } from "../../main/resources/preview/report/carry.js";
import { forms, form2021, TODAY } from "./forms.js";

const last = (year) =>
  adopt(
    {
      agency: "某局", level: "county", year, issuedOn: `${year + 1}-01-20`,
      overview: ["甲", { heading: "（一）", level: 2 }, { heading: "（二）", level: 2, text: "乙" }],
      disclosure: { rules: [1, 0, 9], normativeDocuments: [2, 1, 8] },
      requests: { carriedForward: [3, 0, 0, 0, 0, 0, 3] },
    },
    forms,
  ).report;

test("last year's closing figures are compared with", () => {
  assert.deepEqual(closing(last(2024), forms), { carriedForward: [3, 0, 0, 0, 0, 0, 3], rulesInForce: 9, normativeDocumentsInForce: 8 });
});

test("the form of 2019 counts nothing that is in force", () => {
  assert.deepEqual(closing(last(2020), forms), { carriedForward: [3, 0, 0, 0, 0, 0, 3] });
});

test("a new report starts from last year's", () => {
  const report = startedFrom(last(2024), TODAY, forms);
  assert.equal(report.year, 2025);
  assert.equal(report.level, "county");
  assert.deepEqual(report.disclosure.rules, [null, null, 9]);
  assert.deepEqual(report.requests.carriedOver, [3, 0, 0, 0, 0, 0, 3]);
  assert.deepEqual(report.overview, last(2024).overview);
});

test("the report of 2021 starts from that of 2020, in its own form", () => {
  const report = startedFrom(last(2020), TODAY, forms);
  assert.ok(form2021.isFilledBy(report));
  assert.deepEqual(report.disclosure.rules, [null, null, null]);
  assert.deepEqual(report.requests.carriedOver, [3, 0, 0, 0, 0, 0, 3]);
});

test("the texts to rewrite are those that say something", () => {
  assert.deepEqual(textsOf(last(2024), forms), ["甲", "（二）乙"]);
});
