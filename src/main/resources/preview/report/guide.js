/** What belongs where, with the clause that says so, and phrases to take. Nothing of it comes into a report unasked. */

/** @typedef {{says: string[], phrases: [name: string, text: string][]}} Guide lines to read, and phrases by what they are for */

const FORM = "国办公开办函〔2021〕30号";

/** @type {Record<string, Guide>} by the member of the report */
const PARTS = {
  preamble: {
    says: ["依据、统计期限和联系方式，可以不写。"],
    phrases: [
      ["依据", "根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）要求，编制本报告。"],
      ["统计期限", "本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。"],
    ],
  },
  overview: {
    says: [`写主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面的总体情况（${FORM}第一部分）。`, "写到的件数要和后面的表一致。"],
    phrases: [
      ["没有收到申请", "{year}年，本机关未收到政府信息公开申请。"],
      ["没有复议诉讼", "{year}年，本机关未发生因政府信息公开引起的行政复议、行政诉讼。"],
    ],
  },
  problems: {
    says: [`写存在的主要问题和改进情况：上年说过的问题改得怎样，今年还有什么（${FORM}第五部分）。`],
    phrases: [],
  },
  otherMatters: {
    says: ["写收取信息处理费的情况，没有收取的也要写明（《政府信息公开信息处理费管理办法》，国办函〔2020〕109号）。", "其他需要报告的事项写在后面；没有的写没有。"],
    phrases: [
      ["没有收信息处理费", "{year}年，本机关没有收取政府信息公开信息处理费。"],
      ["收了信息处理费", "{year}年，本机关共收取政府信息公开信息处理费　元。"],
      ["没有其他事项", "没有其他需要报告的事项。"],
    ],
  },
};

/** @type {Record<string, string>} by the member of the table */
const TABLES = {
  disclosure: "“本年制发”“本年废止”只数今年的，“现行有效”数到12月31日；没有的填0。收费的金额以万元为单位（《政府信息公开条例》第二十条）。",
  requests: "每一列：第一项加第二项，等于第三项的总计加第四项。一件申请只数一种结果，按申请人分到各列。",
  cases: "今年办结和到12月31日尚未审结的，按结果数；复议后又起诉的数在“复议后起诉”里。",
};

const ARTICLE = "《政府信息公开条例》";
/** @type {Record<string, [says: string, articles: string]>} by the end of the pointer of a row of 三 */
const ROWS = {
  received: ["今年1月1日到12月31日收到的申请，答复了的和没有答复的都数。", ""],
  carriedOver: ["去年收到、去年没有办完的，等于上年报告里结转到今年的件数。", ""],
  granted: ["能公开的都给了，包括告知已主动公开的获取方式。", "第三十六条第一、二项"],
  partlyGranted: ["区分处理后给了一部分的，只数在这里，不再数别的结果。", "第三十七条"],
  stateSecret: ["依法定为国家秘密的。", "第十四条"],
  prohibitedByLaw: ["法律、行政法规明文禁止公开的。", "第十四条"],
  publicSafety: ["公开后可能危及国家安全、公共安全、经济安全、社会稳定的。", "第十四条"],
  thirdPartyRights: ["涉及商业秘密、个人隐私，公开会损害第三方的。", "第十五条"],
  internalAffairs: ["人事管理、后勤管理、内部工作流程三类。", "第十六条第一款"],
  deliberative: ["讨论记录、过程稿、磋商信函、请示报告四类。", "第十六条第二款"],
  enforcementFile: ["行政执法案卷信息。", "第十六条第二款"],
  administrativeInquiry: ["不动产登记等，法律、行政法规对获取另有规定的。", "第三十六条第七项"],
  notHeld: ["经检索没有，或者不归本机关负责公开的。", "第三十六条第四、五项"],
  needsCreation: ["没有现成的，要另外加工、分析的。", "第三十八条"],
  stillUnclear: ["要求补正后，申请的内容还是不明确的。", "第三十条"],
  petition: ["用申请的形式信访、投诉、举报的。", "第三十九条第一款"],
  duplicate: ["已经答复过，同一申请人又来申请同一内容的。", "第三十六条第六项"],
  publication: ["要求提供政府公报、报刊、书籍的。", "第三十九条第二款"],
  excessive: ["数量、频次明显超过合理范围，又说不出正当理由的。", "第三十五条"],
  confirmation: ["要求确认，或者重新出具已经拿到的信息的。", ""],
  notCorrected: ["要求补正，逾期没有补正也没有正当理由的。", "第三十条"],
  feeUnpaid: ["通知缴费，逾期没有缴的。", "第四十二条"],
  miscellaneous: ["上面都不是的，如申请人撤回申请。", ""],
  total: ["（一）到（六）各项的和。", ""],
  carriedForward: ["到12月31日还没有办完的，明年接着办。", ""],
};

/**
 * What to write in a text part of a report of a year; null where there is nothing to say.
 *
 * @param {string} part
 * @param {unknown} year
 * @returns {Guide | null}
 */
export function guideTo(part, year) {
  const guide = PARTS[part];
  const named = Number.isInteger(year) ? String(year) : "　　";
  return guide ? { ...guide, phrases: guide.phrases.map(([name, text]) => [name, text.replaceAll("{year}", named)]) } : null;
}

/**
 * What a table counts.
 *
 * @param {string} id of the table
 */
export function guideToTable(id) {
  return TABLES[id] ?? "";
}

/**
 * What a row counts; "" where its label says it.
 *
 * @param {string} pointer of a cell
 */
export function guideToRow(pointer) {
  const [, table, ...steps] = pointer.split("/");
  const [says, articles] = (table === "requests" && ROWS[steps[steps.length - 2]]) || ["", ""];
  return articles === "" ? says : `${says}（${ARTICLE}${articles}）`;
}
