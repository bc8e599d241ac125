import { button, element } from "./element.js";

/** @typedef {[name: string, value: string, kind?: string]} Answer the name of a button, what it gives, and "main" or "danger" */

/**
 * Shows a dialog until it is closed; gives the value of the button that closed it, or "" for Escape.
 *
 * @param {string} title
 * @param {Node[]} content
 * @param {Answer[]} answers
 * @returns {Promise<string>}
 */
export function ask(title, content, answers = [["知道了", ""]]) {
  return new Promise((resolve) => {
    const heading = element("h2", { id: "dialog-title" }, title);
    const dialog = element("dialog", { class: "dialog", "aria-labelledby": "dialog-title" }, heading);
    const row = element("div", { class: "answers" });
    for (const [name, value, kind] of answers) {
      row.append(button(name, () => dialog.close(value), { class: kind ?? "" }));
    }
    dialog.append(element("div", { class: "content" }, ...content), row);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/**
 * Tells something that needs no answer, one paragraph a line.
 *
 * @param {string} title
 * @param {string[]} lines
 */
export function tell(title, ...lines) {
  return ask(title, lines.map((line) => element("p", {}, line)));
}
