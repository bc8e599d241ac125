/**
 * The three statistical tables as they are printed: word for word the form of 国办公开办函〔2021〕30号.
 *
 * A table is lines of cells; a cell has a text, or the pointer of a figure with the name that a screen reader says.
 */
const APPLICANTS = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const RESULTS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

const head = (text, cols = 1, rows = 1) => ({ text, cols, rows, head: true });
const figure = (pointer, name, cols = 1) => ({ pointer, name, cols, rows: 1 });

const article = (item) => [head(`第二十条第（${item}）项`, 4)];
const documents = (member, name) => [
  head(name),
  ...["本年制发件数", "本年废止件数", "现行有效件数"].map((column, index) =>
    figure(`/disclosure/${member}/${index}`, `${name}，${column}`)),
];
const single = (member, name, unit) => [head(name), figure(`/disclosure/${member}`, `${name}，${unit}`, 3)];
const DECISIONS = "本年处理决定数量";
const FEES = "本年收费金额（单位：万元）";

export const DISCLOSURE = {
  id: "disclosure",
  title: "二、主动公开政府信息情况",
  lines: [
    article("一"),
    [head("信息内容"), head("本年制发件数"), head("本年废止件数"), head("现行有效件数")],
    documents("rules", "规章"),
    documents("normativeDocuments", "行政规范性文件"),
    article("五"),
    [head("信息内容"), head(DECISIONS, 3)],
    single("licensing", "行政许可", DECISIONS),
    article("六"),
    [head("信息内容"), head(DECISIONS, 3)],
    single("penalties", "行政处罚", DECISIONS),
    single("coercion", "行政强制", DECISIONS),
    article("八"),
    [head("信息内容"), head(FEES, 3)],
    single("fees", "行政事业性收费", FEES),
  ],
};

const OUTCOMES = [
  ["granted", "（一）予以公开"],
  ["partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"],
  ["refused", "（三）不予公开", [
    ["stateSecret", "1.属于国家秘密"],
    ["prohibitedByLaw", "2.其他法律行政法规禁止公开"],
    ["publicSafety", "3.危及“三安全一稳定”"],
    ["thirdPartyRights", "4.保护第三方合法权益"],
    ["internalAffairs", "5.属于三类内部事务信息"],
    ["deliberative", "6.属于四类过程性信息"],
    ["enforcementFile", "7.属于行政执法案卷"],
    ["administrativeInquiry", "8.属于行政查询事项"],
  ]],
  ["unavailable", "（四）无法提供", [
    ["notHeld", "1.本机关不掌握相关政府信息"],
    ["needsCreation", "2.没有现成信息需要另行制作"],
    ["stillUnclear", "3.补正后申请内容仍不明确"],
  ]],
  ["notProcessed", "（五）不予处理", [
    ["petition", "1.信访举报投诉类申请"],
    ["duplicate", "2.重复申请"],
    ["publication", "3.要求提供公开出版物"],
    ["excessive", "4.无正当理由大量反复申请"],
    ["confirmation", "5.要求行政机关确认或重新出具已获取信息"],
  ]],
  ["otherwise", "（六）其他处理", [
    ["notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
    ["feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
    ["miscellaneous", "3.其他"],
  ]],
  ["total", "（七）总计"],
];

const applicants = (pointer, name) =>
  APPLICANTS.map((column, index) => figure(`${pointer}/${index}`, `${name}，${column}`));
const wide = (pointer, name) => [head(name, 3), ...applicants(pointer, name)];

function outcomeLines([member, name, items]) {
  const pointer = `/requests/outcomes/${member}`;
  if (!items) {
    return [[head(name, 2), ...applicants(pointer, name)]];
  }
  return items.map(([item, label], index) => [
    ...(index === 0 ? [head(name, 1, items.length)] : []),
    head(label),
    ...applicants(`${pointer}/${item}`, `${name}，${label}`),
  ]);
}

const outcomes = OUTCOMES.flatMap(outcomeLines);
outcomes[0].unshift(head("三、本年度办理结果", 1, outcomes.length));

export const REQUESTS = {
  id: "requests",
  title: "三、收到和处理政府信息公开申请情况",
  lines: [
    [head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), head("申请人情况", 7)],
    [head("自然人", 1, 2), head("法人或其他组织", 5), head("总计", 1, 2)],
    APPLICANTS.slice(1, 6).map((name) => head(name)),
    wide("/requests/received", "一、本年新收政府信息公开申请数量"),
    wide("/requests/carriedOver", "二、上年结转政府信息公开申请数量"),
    ...outcomes,
    wide("/requests/carriedForward", "四、结转下年度继续办理"),
  ],
};

const results = (pointer, name) =>
  RESULTS.map((column, index) => figure(`${pointer}/${index}`, `${name}，${column}`));

export const PROCEEDINGS = {
  id: "proceedings",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  lines: [
    [head("行政复议", 5), head("行政诉讼", 10)],
    [...RESULTS.map((name) => head(name, 1, 2)), head("未经复议直接起诉", 5), head("复议后起诉", 5)],
    [...RESULTS, ...RESULTS].map((name) => head(name)),
    [
      ...results("/review", "行政复议"),
      ...results("/litigation/direct", "行政诉讼，未经复议直接起诉"),
      ...results("/litigation/afterReview", "行政诉讼，复议后起诉"),
    ],
  ],
};

export const TABLES = [DISCLOSURE, REQUESTS, PROCEEDINGS];

/** The lines that have figures: their pointers, and the label next to them. */
export function figureLines(table) {
  return table.lines
    .filter((line) => line.some((cell) => cell.pointer))
    .map((line) => ({
      label: line.filter((cell) => cell.text).at(-1)?.text ?? "",
      pointers: line.filter((cell) => cell.pointer).map((cell) => cell.pointer),
    }));
}
