import assert from "node:assert/strict";
import test from "node:test";
import { plain } from "../../main/resources/preview/report/plain.js";

test("radicals and compatibility ideographs become what they look like", () => {
  assert.equal(plain("\u2F8F\u653F\u2F42\u4EF6\uF90A\u2ED3\u{2F800}"), "行政文件金长丽");
});

test("what is plain stays the same object", () => {
  const report = { agency: "青石县㎡局", overview: ["①Ⅱ，", { heading: "（一）", level: 2 }], year: 2024, previousYear: null };
  assert.equal(plain(report), report);
  const mixed = { ...report, overview: ["\u2F42件", report.overview[1]] };
  assert.deepEqual(plain(mixed), { ...report, overview: ["文件", report.overview[1]] });
  assert.equal(plain(mixed).overview[1], report.overview[1]);
});
