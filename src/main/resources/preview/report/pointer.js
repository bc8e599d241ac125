/** JSON Pointers (RFC 6901) into a report that is never changed in place: a new one shares all that stays as it was. */

/**
 * The steps of a pointer.
 *
 * @param {string} pointer
 */
export function steps(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * What stands at a pointer; undefined where nothing does.
 *
 * @param {any} value
 * @param {string} pointer
 */
export function read(value, pointer) {
  return steps(pointer).reduce((at, step) => at?.[step], value);
}

/**
 * The same with another value at a pointer; undefined takes the member away.
 *
 * @param {any} value
 * @param {string} pointer
 * @param {unknown} replacement
 * @returns {any}
 */
export function write(value, pointer, replacement) {
  return at(value, steps(pointer), replacement);
}

/**
 * The pointer of the first place where two reports differ; they share what they have alike.
 *
 * @param {any} left
 * @param {any} right
 * @returns {string}
 */
export function difference(left, right) {
  if (left === null || right === null || typeof left !== "object" || typeof right !== "object") {
    return "";
  }
  const step = Object.keys({ ...left, ...right }).find((key) => left[key] !== right[key]);
  return step === undefined ? "" : `/${step}${difference(left[step], right[step])}`;
}

/**
 * @param {any} value
 * @param {string[]} steps
 * @param {unknown} replacement
 * @returns {any}
 */
function at(value, [step, ...rest], replacement) {
  if (step === undefined) {
    return replacement;
  }
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const inner = at(copy[step], rest, replacement);
  if (inner === undefined) {
    delete copy[step];
  } else {
    copy[step] = inner;
  }
  return copy;
}
