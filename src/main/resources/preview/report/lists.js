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
 * The last item of a list; browsers that some agencies still have know no `at`.
 *
 * @template T
 * @param {ArrayLike<T>} list
 * @returns {T | undefined}
 */
export function last(list) {
  return list[list.length - 1];
}
