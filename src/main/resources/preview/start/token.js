import { ask } from "../ui/dialogs.js";
import { element } from "../ui/element.js";

let asking = null;

/** Asks for the word that lets the clerk in; "" if the clerk has none. Several requests at once ask once. */
export function askToken() {
  asking ??= asked().finally(() => (asking = null));
  return asking;
}

async function asked() {
  const input = element("input", { type: "password", autocomplete: "current-password" });
  const field = element("label", { class: "field" }, element("span", {}, "访问口令"), input);
  const answer = await ask("请输入访问口令", [element("p", {}, "这个服务要口令才能用，请向管理员索取。"), field], [["取消", ""], ["确定", "yes", "main"]]);
  return answer === "yes" ? input.value.trim() : "";
}
