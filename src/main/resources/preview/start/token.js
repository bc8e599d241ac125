import { ask } from "../ui/dialogs.js";
import { element } from "../ui/element.js";

let asking = null;

/**
 * Asks for the word that lets the clerk in; "" if the clerk has none. Several requests at once ask once.
 *
 * @param {boolean} again whether the one before was refused
 */
export function askToken(again) {
  asking ??= asked(again).finally(() => (asking = null));
  return asking;
}

async function asked(again) {
  const input = element("input", { type: "password", autocomplete: "current-password", autofocus: true });
  const field = element("label", { class: "field" }, element("span", {}, "访问口令"), input);
  const words = again ? element("p", { class: "trouble" }, "口令不对，请再输一次。") : element("p", {}, "这个服务要口令才能用，请向管理员索取。");
  const answer = await ask("请输入访问口令", [words, field], [["取消", ""], ["确定", "yes", "main"]]);
  return answer === "yes" ? input.value.trim() : "";
}
