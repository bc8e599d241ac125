import assert from "node:assert/strict";
import test from "node:test";
import { withoutUnit } from "../../main/resources/preview/report/units.js";

test("a count loses its unit", () => {
  assert.deepEqual(["3件", " 1,200 条", "0次"].map((text) => withoutUnit("count", text)), [3, 1200, 0]);
  assert.deepEqual(["3", "三件", "3.5件", "3元", "约3件"].map((text) => withoutUnit("count", text)), [null, null, null, null, null]);
});

test("an amount becomes one in 万元, digit for digit", () => {
  const amounts = ["3500元", "0.35万元", "1,234,567元", "12000元整", "1.2亿元", "0元", "100元"];
  assert.deepEqual(amounts.map((text) => withoutUnit("amount", text)), ["0.35", "0.35", "123.4567", "1.2", "12000", "0", "0.01"]);
});

test("an amount that no cell can hold, or without a unit, stays as it is", () => {
  assert.deepEqual(["3500.5元", "3500", "3500美元", "若干元"].map((text) => withoutUnit("amount", text)), [null, null, null, null]);
});
