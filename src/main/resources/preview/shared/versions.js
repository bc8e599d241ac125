import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { moment } from "../report/said.js";

const WHY = { day: "当天最后", handed: "送审", other: "同时改的另一份" };

/**
 * Shows the older versions of a draft; gives the number of the one that is wanted back, 0 for none.
 *
 * @param {{versions: Object[], decisions: Object[]}} standing
 */
export async function chosenVersion({ versions, decisions }) {
  const newest = [...versions].sort((left, right) => right.number - left.number);
  const none = element("p", {}, "还没有旧版本：每天最后的一份、每次送审的一份，都会留在这里。");
  let chosen = 0;
  const items = newest.map((version) => {
    const take = button("换成这一份", () => {
      chosen = version.number;
      take.closest("dialog").close("");
    });
    const words = element("span", {}, `${moment(version.at)} ${version.by}`, element("span", { class: "detail" }, reason(version, decisions)));
    return element("li", {}, words, take);
  });
  const list = element("ul", { class: "versions" }, ...items);
  await ask("旧版本", [items.length > 0 ? element("p", { class: "hint" }, "换了以后可以撤销。") : none, list]);
  return chosen;
}

function reason({ number, why }, decisions) {
  const last = decisions.filter(({ version }) => version === number).pop();
  const decided = last ? `，${last.by}${last.decision === "approved" ? "同意" : "退回"}` : "";
  return `${WHY[why]}${decided}`;
}
