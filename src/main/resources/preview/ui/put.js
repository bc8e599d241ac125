import { alikeEnds } from "../report/lists.js";

/**
 * Shows a text that may be missing in a field. Blanks that are being written there stay: to the report they are nothing, to the
 * clerk the beginning of something.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {string} text
 */
export function put(input, text) {
  if (!(text === "" && input.value.trim() === "")) {
    exchange(input, text);
  }
}

/**
 * Puts a text in place of another; the caret, where it is in this field, goes to the end of what is different. Gives whether
 * anything was.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {string} text
 */
export function exchange(input, text) {
  const before = input.value;
  if (before === text) {
    return false;
  }
  input.value = text;
  if (document.activeElement === input) {
    const at = text.length - alikeEnds(before, text).tail;
    input.setSelectionRange(at, at);
  }
  return true;
}
