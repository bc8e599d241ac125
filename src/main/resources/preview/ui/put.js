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
    const at = endOfChange(before, text);
    input.setSelectionRange(at, at);
  }
  return true;
}

/**
 * Where the second of two texts goes on as the first does.
 *
 * @param {string} before
 * @param {string} after
 */
function endOfChange(before, after) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  return after.length - tail;
}
