import { freshId } from "./drafts.js";

/** What is said of a draft that two windows wrote in. */
export const COPIED = "两个窗口同时改过，这是其中一份";

const NAME = "nianbao.leaving";

/**
 * The last edit before a page is left: the database would come too late, so it is written down at once, and taken into the
 * database when a page is opened again.
 */
export function leave(draft) {
  try {
    localStorage.removeItem(NAME);
    localStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // Too large, as with many pictures, or the browser keeps nothing: then the database alone has to be quick enough.
  }
}

/** The page was not left for good, and goes on: what was written down is none of the drafts. */
export function stay() {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Nothing is written down there.
  }
}

/** Takes what was written down into the drafts. Where another window has gone on meanwhile, both states stay. */
export async function arrive(drafts) {
  const left = written();
  if (!left) {
    return;
  }
  try {
    if (!(await drafts.keep(left)) && (await drafts.find(left.id)).changed !== left.changed) {
      await drafts.keep({ ...left, id: freshId(), revision: 1, origin: COPIED });
    }
    localStorage.removeItem(NAME);
  } catch {
    // The database does not take it: the drafts hold it, and it stays written down.
  }
}

function written() {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "null");
  } catch {
    return null;
  }
}
