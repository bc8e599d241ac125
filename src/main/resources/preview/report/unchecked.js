/** What is not checked because a choice is missing. */

/** @import {Report} from "./forms.js" */
/** @import {Note} from "./release.js" */

/** @type {[string, string][]} */
const WITHOUT = [
  ["level", "没有选机关层级，没有检查“规章”各项（县级、乡级机关无权制定规章）。"],
  ["body", "没有选机关类别，没有检查公布期限（部门1月31日，政府3月31日），也没有检查部门有没有制定规章的权力。"],
];

/**
 * @param {Report} report
 * @returns {Note[]}
 */
export function unchecked(report) {
  return WITHOUT.filter(([member]) => !report[member]).map(([member, message]) => ({ pointer: `/${member}`, message }));
}
