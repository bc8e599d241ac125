import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { read, write } from "../../main/resources/preview/report/pointer.js";
import { hasTotals, sums, zeros } from "../../main/resources/preview/report/totals.js";
import { form2019, form2021, forms, TODAY } from "./forms.js";

const BLANK = blankReport(TODAY, forms);

test("zeros fill the empty cells of one table alone", () => {
  const filled = zeros(write(BLANK, "/disclosure/licensing", 3), form2021.table("disclosure"));
  assert.equal(filled.disclosure.licensing, 3);
  assert.equal(filled.disclosure.fees, "0");
  assert.deepEqual(filled.disclosure.rules, [0, 0, 0]);
  assert.equal(filled.requests, BLANK.requests);
});

test("totals are counted in rows and in columns", () => {
  const written = [
    ["/requests/received/0", 2],
    ["/requests/received/1", 3],
    ["/requests/outcomes/granted/0", 1],
    ["/requests/outcomes/refused/stateSecret/0", 4],
    ["/requests/outcomes/otherwise/feeUnpaid/5", 2],
  ].reduce((report, [pointer, figure]) => write(report, pointer, figure), BLANK);
  const summed = sums(written, form2021.table("requests"));
  assert.equal(summed.requests.received[6], 5);
  assert.deepEqual(summed.requests.outcomes.total, [5, null, null, null, null, 2, 7]);
  assert.equal(summed.requests.carriedForward[6], null);
});

test("（六） of 2019 is one row of the total", () => {
  const blank = blankReport(new Date(2021, 0, 5), forms);
  const summed = sums(write(blank, "/requests/outcomes/otherwise/3", 6), form2019.table("requests"));
  assert.deepEqual(summed.requests.outcomes.total, [null, null, null, 6, null, null, 6]);
});

test("the cases have a total each", () => {
  const summed = sums(write(write(BLANK, "/review/0", 2), "/litigation/direct/3", 1), form2021.table("cases"));
  assert.deepEqual([read(summed, "/review/4"), read(summed, "/litigation/direct/4"), read(summed, "/litigation/afterReview/4")], [2, 1, null]);
});

test("the first table has no totals", () => {
  assert.deepEqual(form2021.tables.map(hasTotals), [false, true, true]);
});
