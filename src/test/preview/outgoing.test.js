import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { outgoing, presentable } from "../../main/resources/preview/report/outgoing.js";
import { write } from "../../main/resources/preview/report/pointer.js";
import { forms, TODAY } from "./forms.js";

const BLANK = blankReport(TODAY, forms);

test("empty places of the text stay behind, and pointers find back", () => {
  const { report, origin } = outgoing({ ...BLANK, overview: ["", "甲", { heading: " ", level: 2, text: "乙" }, { heading: "丙", level: 2, text: " " }] }, forms);
  assert.deepEqual(report.overview, ["甲", "乙", { heading: "丙", level: 2 }]);
  assert.equal(origin("/overview/1/text"), "/overview/2/text");
  assert.equal(origin("/requests/received/0"), "/requests/received/0");
  assert.deepEqual(report.problems, []);
});

test("pages can be seen before a figure is right", () => {
  const written = write(write(write(BLANK, "/review/0", "三"), "/disclosure/fees", "0.5"), "/requests/received/0", 7);
  const shown = presentable(written, forms);
  assert.equal(shown.review[0], null);
  assert.equal(shown.disclosure.fees, "0.5");
  assert.equal(shown.requests.received[0], 7);
  assert.equal(shown.agency, "（发布机关全称）");
});

test("an amount that cannot be read keeps no page back", () => {
  const shown = (text) => presentable(write(BLANK, "/disclosure/fees", text), forms).disclosure.fees;
  assert.deepEqual(["3500元", "约3", "1.23456", "-1"].map(shown), [null, null, null, null]);
  assert.deepEqual(["0", "3.1415", null].map(shown), ["0", "3.1415", null]);
});
