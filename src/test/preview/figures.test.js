import assert from "node:assert/strict";
import test from "node:test";
import { figureOf, isBlankSign, isFigure, shown } from "../../main/resources/preview/report/figures.js";

test("a count is read as clerks type it", () => {
  for (const [text, figure] of [["12", 12], [" １，２３４ ", 1234], ["1,234", 1234], ["3.0", 3], ["0", 0], ["/", null], ["——", null], ["", null]]) {
    assert.equal(figureOf("count", text), figure, text);
  }
});

test("what is no count stays as it stands", () => {
  for (const text of ["十二", "1.5", "1,23", "-3", "99999999999999999999"]) {
    assert.equal(figureOf("count", text), text);
  }
});

test("a change goes up or down", () => {
  for (const [text, figure] of [["-185", -185], ["−15", -15], ["－15", -15], ["+3", 3], ["3", 3], ["-0", 0], ["-", null], ["", null], ["-x", "-x"]]) {
    assert.equal(figureOf("change", text), figure, text);
  }
});

test("an amount keeps its decimals as given", () => {
  for (const [text, figure] of [["0.50", "0.50"], ["007.5", "7.5"], ["1,234.5", "1234.5"], ["-", null], ["五", "五"]]) {
    assert.equal(figureOf("amount", text), figure, text);
  }
});

test("a price may carry its unit", () => {
  for (const [text, figure] of [["573802895.90元", "573802895.90元"], ["32,995 元", "32995元"], ["12.5万元", "12.5万元"], ["0", "0"], ["/", null], ["元", "元"], ["约3元", "约3元"]]) {
    assert.equal(figureOf("price", text), figure, text);
  }
});

test("signs that stand for an empty cell are known", () => {
  assert.ok(isBlankSign("—") && isBlankSign(" / ") && !isBlankSign("-1") && !isBlankSign(""));
  assert.ok(isFigure("-15") && isFigure("1,234") && isFigure("/") && !isFigure("规章"));
});

test("an empty cell shows nothing", () => {
  assert.deepEqual([null, undefined, 0, "0.5"].map(shown), ["", "", "0", "0.5"]);
});
