import { button, element } from "./element.js";

/**
 * A button that opens a list of others; it closes after a choice, by Escape, and when anything else is clicked.
 *
 * @param {string} name
 * @param {[string, () => void][]} items
 */
export function menu(name, items) {
  const summary = element("summary", {}, name);
  const close = () => (node.open = false);
  const choices = items.map(([item, does]) => button(item, () => {
    close();
    summary.focus();
    does();
  }));
  const node = element("details", { class: "menu" }, summary, element("div", { class: "menu-list" }, ...choices));
  // Where the list hangs from nothing, it stands below the button all the same.
  summary.addEventListener("click", () => {
    const { left, bottom } = summary.getBoundingClientRect();
    node.style.setProperty("--menu-left", `${Math.round(left)}px`);
    node.style.setProperty("--menu-top", `${Math.round(bottom) + 4}px`);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && node.open) {
      close();
      summary.focus();
    }
  });
  document.addEventListener("pointerdown", (event) => node.contains(/** @type {Node} */ (event.target)) || close());
  return node;
}
