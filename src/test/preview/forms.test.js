import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { forms, form2019, form2021, TODAY } from "./forms.js";

test("a report up to 2020 has the form of 2019, a later one that of 2021", () => {
  assert.deepEqual([2019, 2020, 2021, 2026].map((year) => forms.of({ year }).edition), ["2019", "2019", "2021", "2021"]);
});

test("a report that names its form has that one", () => {
  assert.equal(forms.of({ year: 2020, form: "2021" }), form2021);
  assert.equal(forms.of({ year: 2024, form: "2019" }), form2019);
});

test("while the year is being written the report stays in its form", () => {
  const report = { ...blankReport(TODAY, forms), year: 202 };
  assert.equal(forms.of(report), form2021);
  assert.equal(forms.of({ ...report, year: null }), form2021);
});

test("a new report has every cell of its form, all of them empty", () => {
  const report = blankReport(TODAY, forms);
  assert.equal(report.year, 2026);
  assert.equal(report.issuedOn, "2027-01-28");
  assert.ok(form2021.isFilledBy(report) && !form2019.isFilledBy(report));
  assert.deepEqual(report.requests.received, Array(7).fill(null));
  assert.equal(report.disclosure.fees, null);
  assert.deepEqual(Object.keys(report).slice(3), ["preamble", "overview", "disclosure", "requests", "review", "litigation", "problems", "otherMatters"]);
});

test("a new report of an early year has the cells of 2019", () => {
  const report = blankReport(new Date(2021, 0, 5), forms);
  assert.deepEqual(report.requests.outcomes.otherwise, Array(7).fill(null));
  assert.deepEqual(report.disclosure.licensing, [null, null, null]);
  assert.deepEqual(report.disclosure.procurement, { items: null, amount: null });
});
