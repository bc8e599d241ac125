/**
 * A list with some of its items taken out and others put in; the list itself stays as it is.
 *
 * @template T
 * @param {T[]} list
 * @param {number} at
 * @param {number} removed
 * @param {...T} added
 */
export function spliced(list, at, removed, ...added) {
  return [...list.slice(0, at), ...added, ...list.slice(at + removed)];
}

/**
 * How many items two lists, or characters two texts, have alike at their beginning, and behind that at their end.
 *
 * @param {ArrayLike<unknown>} left
 * @param {ArrayLike<unknown>} right
 */
export function alikeEnds(left, right) {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) {
    head++;
  }
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) {
    tail++;
  }
  return { head, tail };
}

/**
 * The last item of a list; browsers that some agencies still have know no `at`.
 *
 * @template T
 * @param {ArrayLike<T>} list
 * @returns {T | undefined}
 */
export function last(list) {
  return list[list.length - 1];
}
