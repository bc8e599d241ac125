import assert from "node:assert/strict";
import test from "node:test";
import { adopt } from "../../main/resources/preview/report/adopt.js";
import { closing } from "../../main/resources/preview/report/carry.js";
import { cellName, ofLastYear, pickable } from "../../main/resources/preview/report/cells.js";
import { chartOf, emptyChart, figuresOf, isChartable, valueOf } from "../../main/resources/preview/report/chart.js";
import { read } from "../../main/resources/preview/report/pointer.js";
import { USUAL_CHARTS } from "../../main/resources/preview/report/usual.js";
import { forms, form2021 } from "./forms.js";

const LAST = { carriedForward: [1, 0, 0, 0, 0, 0, 1], received: [4, 1, 0, 0, 0, 0, 5], review: [0, 1, 0, 0, 1], litigation: { direct: [1, 0, 0, 0, 1], afterReview: [0, 0, 0, 0, 0] } };

const json = (more) => ({
  agency: "某局", year: 2024, issuedOn: "2025-01-20",
  requests: { received: [3, 0, 0, 0, 0, 0, 3], carriedForward: [0, 0, 0, 0, 0, 0, 0], outcomes: { granted: [2, 0, 0, 0, 0, 0, 2], total: [3, 0, 0, 0, 0, 0, 3] } },
  review: [0, 0, 0, 0, 0], litigation: { direct: [0, 0, 0, 0, 0], afterReview: [0, 0, 0, 0, 0] }, ...more,
});
const opened = (more) => adopt(json(more), forms).report;
const cellsIn = (chart) => chart.series.flatMap(({ values }) => values);

test("a chart is opened with nothing lost, and last year's rows too", () => {
  const chart = { kind: "line", title: "近年", unit: "件", categories: ["上年", "本年"], series: [{ name: "收到", values: [5, { cell: "/requests/received/6" }] }], alt: "如题" };
  const { report, left } = adopt(json({ overview: [{ chart }], previousYear: LAST }), forms);
  assert.deepEqual(report.overview, [{ chart }]);
  assert.deepEqual(report.previousYear, LAST);
  assert.equal(left, 0);
  assert.equal(adopt(json({ overview: [{ chart: { ...chart, colour: "red" } }], previousYear: { ...LAST, other: 1 } }), forms).left, 2);
});

test("last year's rows come from last year's report", () => {
  const last = opened({ year: 2023, requests: { received: LAST.received, carriedForward: LAST.carriedForward }, review: LAST.review, litigation: LAST.litigation });
  assert.deepEqual(closing(last, forms), LAST);
});

test("cells are called by part, row and column", () => {
  assert.equal(cellName(form2021, "/requests/received/6", true), "三、本年新收 总计");
  assert.equal(cellName(form2021, "/previousYear/received/6", true), "上年三、本年新收 总计");
  assert.equal(cellName(form2021, "/requests/outcomes/refused/stateSecret/0"), "三、（三）1.属于国家秘密 自然人");
  assert.equal(cellName(form2021, "/disclosure/rules/2"), "二、规章 现行有效件数");
  assert.equal(cellName(form2021, "/requests/nothing"), "/requests/nothing");
});

test("every cell of the tables can be picked, those of last year as far as they are known", () => {
  const count = (report) => pickable(form2021, report).flatMap(({ cells }) => cells).length;
  assert.equal(count(opened({})), form2021.cells.length);
  assert.equal(count(opened({ previousYear: LAST })), form2021.cells.length + 7 + 7 + 3 * 5);
  pickable(form2021, opened({ previousYear: LAST })).forEach(({ cells }) => cells.forEach(({ pointer }) => assert.notEqual(cellName(form2021, pointer), pointer)));
});

test("last year's figure of a cell", () => {
  assert.equal(ofLastYear("/review/4"), "/previousYear/review/4");
  assert.equal(ofLastYear("/disclosure/rules/2"), "/previousYear/rulesInForce");
  assert.equal(ofLastYear("/disclosure/rules/0"), undefined);
});

test("the usual charts are of cells alone, and within the bounds", () => {
  const report = opened({ previousYear: LAST });
  for (const [name, chart] of [...USUAL_CHARTS].map(([name, make]) => [name, make(form2021, report)])) {
    assert.ok(cellsIn(chart).length > 0 && cellsIn(chart).every(({ cell }) => read(report, cell) !== undefined), name);
    assert.ok([chart.title, ...chart.categories].every((text) => text.length <= 20) && chart.categories.length <= 24, name);
    assert.ok(chart.series.every(({ values }) => values.length === chart.categories.length), name);
  }
});

test("a comparison asks for last year's figures", () => {
  assert.equal(USUAL_CHARTS.get("申请数量与上年比较")(form2021, opened({})), null);
  assert.equal(USUAL_CHARTS.get("复议诉讼与上年比较")(form2021, opened({ previousYear: { received: LAST.received } })), null);
  assert.deepEqual(USUAL_CHARTS.get("申请数量与上年比较")(form2021, opened({ previousYear: LAST })).categories, ["2023年", "2024年"]);
});

test("outcomes are a pie of those that there were, or bars of all", () => {
  const make = USUAL_CHARTS.get("办理结果构成");
  assert.deepEqual(make(form2021, opened({})).categories, ["予以公开"]);
  const none = make(form2021, opened({ requests: {} }));
  assert.equal(none.kind, "bar");
  assert.equal(none.categories.length, 21);
});

test("a range from a sheet has names on the left, and at the top where it says so", () => {
  assert.deepEqual(figuresOf([["项目", "2023年", "2024年"], ["网站", "1,234", "5.60"]]), {
    categories: ["网站"],
    series: [{ name: "2023年", values: [1234] }, { name: "2024年", values: ["5.60"] }],
  });
  assert.deepEqual(figuresOf([["自然人", "３"], ["", ""], ["企业", "-4"]]), { categories: ["自然人", "企业"], series: [{ name: "数量", values: [3, -4] }] });
  assert.deepEqual(figuresOf([["", "2023", "2024"], ["网站", "1", "2"]]).series.map(({ name }) => name), ["2023", "2024"]);
  const large = figuresOf(Array.from({ length: 40 }, (_, y) => [`第${y}`, ..."12345678"]));
  assert.deepEqual([large.categories.length, large.series.length], [24, 6]);
});

test("what has no figures makes no chart", () => {
  assert.ok(isChartable([["自然人", "3"], ["企业", "4"]]));
  assert.ok(!isChartable([["自然人"], ["企业"]]));
  assert.ok(!isChartable([["序号", "任务"], ["一", "公开"]]));
  assert.equal(chartOf([["自然人", "3"]], "  ").chart.title, emptyChart("pie").chart.title);
});

test("a figure is a whole number, a decimal as it stands, or a cell", () => {
  assert.deepEqual(["12", "-3", "1.50", "/requests/received/6", "约3"].map(valueOf), [12, -3, "1.50", { cell: "/requests/received/6" }, "约3"]);
});
