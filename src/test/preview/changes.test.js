import assert from "node:assert/strict";
import test from "node:test";
import { taken } from "../../main/resources/preview/report/changes.js";

const change = (pointer, sides) => ({ pointer, place: "", before: "", now: "", ...sides });
const draft = { year: 2024, overview: ["甲", "乙", { heading: "（一）", level: 2, text: "丙" }], disclosure: { rules: [0, 0, 7] } };

test("a figure is taken where the draft still has the one that was sent", () => {
  const change7 = change("/disclosure/rules/2", { was: 7, is: 8 });
  assert.deepEqual(taken(draft, change7, draft).disclosure.rules, [0, 0, 8]);
  assert.equal(taken({ ...draft, disclosure: { rules: [0, 0, 9] } }, change7, draft), null);
});

test("a paragraph is found by its words, wherever it stands by now", () => {
  const moved = { ...draft, overview: ["新写的", " 甲 ", "乙"] };
  assert.deepEqual(taken(moved, change("/overview/0", { was: "甲", is: "改过的甲" }), draft).overview, ["新写的", "改过的甲", "乙"]);
});

test("a paragraph that the draft says otherwise is left to the clerk", () => {
  assert.equal(taken(draft, change("/overview/0", { was: "别的", is: "改过的" }), draft), null);
});

test("a new paragraph stands behind the one that it stands behind in the file", () => {
  const returned = { overview: ["甲", "添的", "乙"] };
  const moved = { ...draft, overview: ["新写的", "甲", "乙"] };
  assert.deepEqual(taken(moved, change("/overview/1", { is: "添的" }), returned).overview, ["新写的", "甲", "添的", "乙"]);
});

test("a paragraph that is gone goes, and a heading with its text is one", () => {
  assert.deepEqual(taken(draft, change("/overview/1", { was: "乙" }), draft).overview.length, 2);
  const heading = { heading: "（一）", level: 2, text: "丙" };
  assert.deepEqual(taken(draft, change("/overview/2", { was: heading, is: { ...heading, text: "丁" } }), draft).overview[2].text, "丁");
});

test("a block that the page does not know is left to the clerk, and nothing is put in its place", () => {
  const before = { ...draft, overview: ["甲"] };
  const unknown = { pointer: "/overview/0", place: "", before: "", now: "", is: { film: "x" } };
  assert.equal(taken(before, unknown, before), null);
  assert.equal(taken(before, { ...unknown, was: "甲" }, before), null);
});
