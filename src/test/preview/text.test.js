import assert from "node:assert/strict";
import test from "node:test";
import { asKind, between, isEmpty, kindName, kindOf, tableOf } from "../../main/resources/preview/report/blocks.js";
import { knownBlock } from "../../main/resources/preview/report/known.js";
import { fromText, largest } from "../../main/resources/preview/report/range.js";

test("a paragraph becomes a heading with its text, and a paragraph again", () => {
  const block = asKind("（一）主动公开。一是依托。", "run2");
  assert.deepEqual(block, { heading: "（一）主动公开。", level: 2, text: "一是依托。" });
  assert.equal(asKind(block, "paragraph"), "（一）主动公开。一是依托。");
  assert.deepEqual([block, "甲", { table: {} }].map(kindOf), ["run2", "paragraph", "table"]);
  assert.equal(kindName({ figure: { src: "", alt: "" } }), "图");
});

test("text joins text around what is put between", () => {
  assert.deepEqual(between("前", ["甲", "乙"], "后"), { blocks: ["前甲", "乙后"], index: 1, offset: 1 });
  const table = tableOf([["a"], ["1"]]);
  assert.deepEqual(between("", [table], ""), { blocks: [table], index: 0, offset: undefined });
});

test("nothing written is empty, a picture is not", () => {
  assert.ok(isEmpty(" ") && isEmpty({ heading: "", level: 2 }) && !isEmpty({ figure: { src: "", alt: "" } }));
});

test("of a block from outside what is known stays", () => {
  assert.deepEqual(knownBlock({ heading: "甲", level: 2, colour: "red" }), { heading: "甲", level: 2 });
  assert.deepEqual(knownBlock({ table: { header: [["a", "b"]], rows: [["1"]] } }), { table: { header: [["a", "b"]], rows: [["1", ""]] } });
  assert.deepEqual([knownBlock({ heading: "甲", level: 7 }), knownBlock({ figure: { src: "http://a", alt: "" } }), knownBlock(3)], [null, null, null]);
  const src = "data:image/png;base64,AA==";
  assert.deepEqual(knownBlock({ figure: { src, alt: "甲", size: "half" } }), { figure: { src, alt: "甲", size: "half" } });
  assert.deepEqual(knownBlock({ figure: { src, alt: "甲", size: "huge" } }), { figure: { src, alt: "甲" } });
});

test("tab-separated text has quoted cells with line breaks", () => {
  assert.deepEqual(fromText('1\t"甲\n""乙"""\r\n2\t'), [["1", '甲\n"乙"'], ["2", ""]]);
  assert.deepEqual(fromText('"没有关'), [['"没有关']]);
  assert.deepEqual(largest([[["1"]], [["1", "2"]]]), [["1", "2"]]);
});
