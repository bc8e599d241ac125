import { ask } from "../ui/dialogs.js";
import { element } from "../ui/element.js";

const NAME = "nianbao.name";
const LONGEST = 20;

/** What the person in front of this browser calls themselves; "" while nobody has asked. */
export function ownName() {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    return held;
  }
}

let held = "";

/** @param {string} name */
export function keepName(name) {
  held = name;
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // Then it is asked for again the next time.
  }
}

/** Nobody says who writes. */
export class Unnamed extends Error {}

/**
 * Sees to it that the name is known.
 *
 * @param {string} why
 * @throws {Unnamed} where none was given
 */
export async function demandName(why) {
  if ((await askName(why)) === "") {
    throw new Unnamed();
  }
}

/** @type {Promise<string> | null} */
let asking = null;

/**
 * Asks for the name, once a browser; "" where none was given, which is not asked about again before the page is loaded anew.
 *
 * @param {string} why
 */
export async function askName(why) {
  return ownName() || (await (asking ??= asked(why)));
}

/** @param {string} why */
async function asked(why) {
  const input = element("input", { type: "text", maxlength: LONGEST, autocomplete: "name", autofocus: true, value: ownName() });
  const field = element("label", { class: "field" }, element("span", {}, "您的姓名"), input);
  const answer = await ask("您是谁？", [element("p", {}, why), field], [["取消", ""], ["确定", "yes", "main"]]);
  const name = answer === "yes" ? input.value.trim() : "";
  if (name) {
    keepName(name);
  }
  return name;
}
