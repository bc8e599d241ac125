import assert from "node:assert/strict";
import test from "node:test";
import { Desk } from "../../main/resources/preview/desk/desk.js";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { recast } from "../../main/resources/preview/report/recast.js";
import { form2019, form2021, forms, TODAY } from "./forms.js";

const desk = () => new Desk((report) => recast(report, forms));

test("a draft that another window made is laid as it is", () => {
  const draft = { id: "a", report: blankReport(TODAY, forms) };
  const own = desk();
  own.open(draft);
  assert.equal(own.draft, draft);
  own.renew({ ...draft });
  assert.notEqual(own.draft, draft);
});

test("a draft with the tables of another edition than its year's gets those of its own", () => {
  const own = desk();
  own.open({ id: "a", report: { ...blankReport(TODAY, forms), year: 2020 } });
  assert.ok(form2019.isFilledBy(own.report));
});

test("another year and the tables that come of it are undone together", () => {
  const own = desk();
  own.open({ id: "a", report: blankReport(TODAY, forms) });
  own.type("/year", 202);
  own.type("/year", 2020);
  assert.ok(form2019.isFilledBy(own.report));
  own.undo();
  assert.ok(form2021.isFilledBy(own.report));
  assert.equal(own.report.year, 2026);
});

test("who waited is told whether the same draft still lies open, also when another window wrote in it", () => {
  const own = desk();
  own.open({ id: "a", report: blankReport(TODAY, forms) });
  const isHere = own.stays();
  own.renew({ id: "a", report: blankReport(TODAY, forms) });
  own.note({ id: "b" });
  assert.ok(isHere());
  own.open({ id: "b", report: blankReport(TODAY, forms) });
  assert.ok(!isHere());
  const isThere = own.stays();
  own.close();
  assert.ok(!isThere());
});
