import assert from "node:assert/strict";
import test from "node:test";
import { adopt, isReport } from "../../main/resources/preview/report/adopt.js";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { write } from "../../main/resources/preview/report/pointer.js";
import { recast } from "../../main/resources/preview/report/recast.js";
import { forms, form2019, form2021, TODAY } from "./forms.js";

test("another year with the same form changes nothing", () => {
  const report = { ...blankReport(TODAY, forms), year: 2024 };
  assert.equal(recast(report, forms), report);
});

test("a year of the old form keeps the rows that both have and brings the old ones", () => {
  const report = { ...write(blankReport(TODAY, forms), "/requests/received/0", 4), year: 2020, overview: ["工作"] };
  const old = recast(report, forms);
  assert.ok(form2019.isFilledBy(old));
  assert.equal(old.requests.received[0], 4);
  assert.deepEqual(old.requests.outcomes.otherwise, Array(7).fill(null));
  assert.ok(!("licensing" in old.disclosure && typeof old.disclosure.licensing === "number"));
  assert.deepEqual(old.overview, ["工作"]);
  assert.ok(form2021.isFilledBy(recast({ ...old, year: 2021 }, forms)));
});

test("a file is taken in with all its cells, and what is of no known form is counted", () => {
  const { report, left } = adopt({ agency: "某局", year: 2023, review: [1, 2, 3, 4, 10], overview: ["甲", { colour: "red" }], colour: "red" }, forms);
  assert.deepEqual(report.review, [1, 2, 3, 4, 10]);
  assert.deepEqual(report.overview, ["甲"]);
  assert.ok(form2021.isFilledBy(report));
  assert.equal(left, 2);
});

test("a file of 2019 loses nothing", () => {
  const json = { agency: "某局", year: 2019, disclosure: { licensing: [200, -185, 15], procurement: { items: 2, amount: "32995元" } }, requests: { outcomes: { otherwise: [0, 0, 0, 0, 0, 1, 1] } } };
  const { report, left } = adopt(json, forms);
  assert.equal(left, 0);
  assert.deepEqual(report.disclosure.licensing, [200, -185, 15]);
  assert.deepEqual(report.requests.outcomes.otherwise, [0, 0, 0, 0, 0, 1, 1]);
});

test("the form that a file names is kept", () => {
  assert.equal(adopt({ agency: "某局", year: 2020, form: "2021" }, forms).report.form, "2021");
});

test("other JSON is no report", () => {
  assert.deepEqual([null, [], { a: 1 }, "x", { agency: "" }].map(isReport), [false, false, false, false, true]);
});
