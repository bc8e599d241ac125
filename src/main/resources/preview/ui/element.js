/**
 * Makes an element. Children that are strings become text nodes, so nothing that a user wrote is ever read as markup.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name of the element
 * @param {Record<string, any>} attributes by name; a function under `on…` listens to that event, `true` is a bare attribute, `false` and `null` are left out
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      node.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(key, value === true ? "" : String(value));
    }
  }
  node.append(...children);
  return node;
}

/**
 * A button with a name; `type=button`, because no form is ever sent.
 *
 * @param {string} name
 * @param {(event: MouseEvent) => void} onclick
 * @param {Record<string, any>} attributes
 */
export function button(name, onclick, attributes = {}) {
  return element("button", { type: "button", onclick, ...attributes }, name);
}
