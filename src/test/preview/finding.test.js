import assert from "node:assert/strict";
import test from "node:test";
import { blankReport } from "../../main/resources/preview/report/blank.js";
import { clerkly } from "../../main/resources/preview/report/clerkly.js";
import { fieldAt, needles } from "../../main/resources/preview/report/find.js";
import { guideTo, guideToRow } from "../../main/resources/preview/report/guide.js";
import { pickedAt } from "../../main/resources/preview/pages/picked.js";
import { write } from "../../main/resources/preview/report/pointer.js";
import { occurrences, replaced } from "../../main/resources/preview/report/replace.js";
import { inMegabytes, pictures, tooLarge } from "../../main/resources/preview/report/size.js";
import { form2021, forms, TODAY } from "./forms.js";

const BLANK = blankReport(TODAY, forms);

test("a field is looked for behind the title of its part", () => {
  const report = { ...BLANK, overview: ["", "2024年，我局公开40条，比上年多。"] };
  assert.deepEqual(needles(report, forms, "/overview/1"), ["一总体情况", "2024年我局公开40条比上"]);
  assert.deepEqual(needles(report, forms, "/disclosure/rules/0"), ["二主动公开政府信息情况", "规章"]);
  assert.deepEqual(needles(report, forms, ""), []);
});

test("what a page shows leads to its field, a figure by its row and place", () => {
  const word = (text, left, top) => ({ text, left, right: left + 0.05, top, bottom: top + 0.02 });
  const page = [word("（一）予以公开", 0.2, 0.3), word("0", 0.5, 0.3), word("7", 0.6, 0.3), word("我局公开40条。", 0.1, 0.6)];
  const report = { ...BLANK, overview: ["甲", "2024年，我局公开40条。"] };
  const at = (x, y) => {
    const picked = pickedAt(page, { x, y });
    return picked && fieldAt(report, forms, picked);
  };
  assert.equal(at(0.61, 0.31), "/requests/outcomes/granted/1");
  assert.equal(at(0.12, 0.61), "/overview/1");
  assert.equal(at(0.5, 0.9), null);
});

test("a figure of the row without a label leads to its cell, blanks before it or not", () => {
  const filled = form2021.cells.reduce((all, { pointer }) => write(all, pointer, 0), BLANK);
  const row = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => ({ text: "0", left: 0.1 + at / 20, right: 0.11 + at / 20, top: 0.5, bottom: 0.52 }));
  const heads = ["其他", "结果"].map((text, at) => ({ text, left: 0.2, right: 0.25, top: 0.46 + at / 50, bottom: 0.48 + at / 50 }));
  const at = (report, count, figure) => fieldAt(report, forms, pickedAt([...heads, ...row(count)], { x: 0.1 + figure / 20, y: 0.51 }));
  assert.deepEqual([at(filled, 15, 0), at(filled, 15, 14)], ["/review/0", "/litigation/afterReview/4"]);
  assert.equal(at(write(filled, "/review/1", null), 14, 1), "/review/2");
});

test("words are exchanged in all the text, and in nothing else", () => {
  const report = { ...BLANK, agency: "2024年局", overview: ["2024年，2024年。", { table: { header: [["2024年"]], rows: [["1"]] } }, { figure: { src: "data:2024年", alt: "2024年" } }] };
  assert.equal(occurrences(report, forms, "2024年").length, 4);
  const after = replaced(report, forms, "2024年", "2025年");
  assert.deepEqual(after.overview, ["2025年，2025年。", { table: { header: [["2025年"]], rows: [["1"]] } }, { figure: { src: "data:2024年", alt: "2025年" } }]);
  assert.equal(after.agency, "2024年局");
  assert.equal(replaced(report, forms, "没有", "x"), report);
});

test("how something is written is told in the words of the form", () => {
  const told = (pointer, value) => clerkly({ rule: "schema", severity: "error", pointer, message: "null" }, write(BLANK, pointer, value), forms).message;
  assert.match(told("/requests/received/6", "3件"), /“总计”写的是“3件”，不写单位，应写3$/);
  assert.match(told("/disclosure/fees", "一万"), /最多四位小数/);
  assert.equal(told("/year", null), "报告年度没有填，请写四位年份，如2024");
  assert.equal(told("/issuedOn", ""), "成文日期没有填，请选择日期");
});

test("a report that is too large names its pictures, the largest first", () => {
  const figure = (alt, length) => ({ figure: { src: "x".repeat(length), alt } });
  const report = { ...BLANK, overview: [figure("小", 1000), figure("大", 4_000_000)] };
  assert.deepEqual(pictures(report, forms).map(({ pointer }) => pointer), ["/overview/1", "/overview/0"]);
  assert.match(tooLarge(report, forms), /约3.8MB.*“大”：2.9MB.*“小”：0.1MB/);
  assert.equal(inMegabytes(12_000_000), "11MB");
});

test("each row of the third table has its line, with the clause where there is one", () => {
  const [, third] = form2021.tables;
  third.lines.forEach(({ cells }) => assert.notEqual(guideToRow(cells[0].pointer), "", cells[0].pointer));
  assert.match(guideToRow("/requests/outcomes/notProcessed/duplicate/0"), /第三十六条第六项/);
  assert.match(guideTo("preamble", 2025)?.phrases[1][1] ?? "", /自2025年1月1日起/);
  assert.equal(guideTo("requests", 2025), null);
});
