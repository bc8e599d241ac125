import assert from "node:assert/strict";
import test from "node:test";
import { place, printedLines } from "../../main/resources/preview/report/placement.js";
import { form2019, form2021 } from "./forms.js";

const REQUESTS = form2021.table("requests");
const at = (row, column) => ({ row, column });
const pointed = ({ entries }) => entries.map(([cell, figure]) => [cell.pointer, figure]);

test("a block goes where it is pasted", () => {
  const placed = place([[["1", "2"], ["3", "/"]]], REQUESTS, at(0, 1));
  assert.deepEqual(pointed(placed), [
    ["/requests/received/1", 1], ["/requests/received/2", 2], ["/requests/carriedOver/1", 3], ["/requests/carriedOver/2", null],
  ]);
  assert.equal(placed.blanks, 1);
});

test("rows with their labels find their own places", () => {
  const cells = [["四、结转下年度继续办理", "1", "0", "0", "0", "0", "0", "1"], ["一、本年新收政府信息公开申请数量", "5", "0", "0", "0", "0", "0", "5"]];
  const placed = place([cells], REQUESTS, at(9, 0));
  assert.deepEqual(pointed(placed)[0], ["/requests/carriedForward/0", 1]);
  assert.deepEqual(pointed(placed)[7], ["/requests/received/0", 5]);
  assert.equal(placed.rows, 2);
});

test("what runs over the edge is told", () => {
  assert.equal(place([[["1", "2", "3"]]], REQUESTS, at(0, 6)).left, 2);
});

test("a change of 2019 may be below nought, and a price has its unit", () => {
  const placed = place([[["行政许可", "200", "-185", "15"], ["政府集中采购", "2", "32995元"]]], form2019.table("disclosure"), at(0, 0));
  assert.deepEqual(pointed(placed), [
    ["/disclosure/licensing/0", 200], ["/disclosure/licensing/1", -185], ["/disclosure/licensing/2", 15],
    ["/disclosure/procurement/items", 2], ["/disclosure/procurement/amount", "32995元"],
  ]);
});

test("the rows of a table are those that it prints", () => {
  assert.equal(printedLines(REQUESTS).length, 25);
  assert.equal(printedLines(form2019.table("requests")).length, 23);
  assert.deepEqual(printedLines(form2021.table("cases")).map(({ cells }) => cells.length), [15]);
});
