import assert from "node:assert/strict";
import test from "node:test";
import { placeOf, quoteOf } from "../../main/resources/preview/report/said.js";

const said = (pointer, quote) => ({ number: 1, version: 1, pointer, quote, text: "", by: "", at: "", done: "" });
const report = { overview: ["第一段。", { heading: "（一）主动公开", level: 2 }, "第三段。"], requests: { received: [3, 0] } };

test("what was said follows its paragraph, wherever that went", () => {
  assert.equal(placeOf(said("/overview/0", "第三段。"), report), "/overview/2");
  assert.equal(placeOf(said("/overview/2", "第三段。"), report), "/overview/2");
});

test("what was said to a paragraph that was rewritten stays at its number, or at the last one", () => {
  assert.equal(placeOf(said("/overview/1", "没有了"), report), "/overview/1");
  assert.equal(placeOf(said("/overview/9", "没有了"), report), "/overview/2");
  assert.equal(placeOf(said("/overview/0", "没有了"), { overview: [] }), "/overview");
});

test("of two paragraphs that begin alike the one of the number is meant", () => {
  assert.equal(placeOf(said("/overview/1", "同"), { overview: ["同", "同"] }), "/overview/1");
});

test("a cell keeps its place, one of another edition leads to the whole", () => {
  assert.equal(placeOf(said("/requests/received/1", "当年收到：0"), report), "/requests/received/1");
  assert.equal(placeOf(said("/requests/other/1", "x"), report), "");
  assert.equal(placeOf(said("", ""), report), "");
});

test("each kind of block begins with something", () => {
  assert.equal(quoteOf({ table: { header: [["甲", "乙"]], rows: [] } }), "甲 乙");
  assert.equal(quoteOf({ figure: { src: "", alt: "照片" } }), "照片");
  assert.equal(quoteOf({ chart: { kind: "pie", title: "构成", categories: [], series: [] } }), "构成");
  assert.equal(quoteOf("字".repeat(50)).length, 40);
});
