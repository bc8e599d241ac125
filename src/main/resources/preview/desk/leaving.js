import { freshId } from "./drafts.js";

const NAME = "nianbao.leaving";

/**
 * The last edit before a page is left: the database would come too late, so it is written down at once, and taken into the
 * database when a page is opened again.
 */
export function leave(draft) {
  try {
    localStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // Too large, as with many pictures: then the database alone has to be quick enough.
    localStorage.removeItem(NAME);
  }
}

/** Takes what was written down into the drafts. Where another window has gone on meanwhile, both states stay. */
export async function arrive(drafts) {
  const left = JSON.parse(localStorage.getItem(NAME) ?? "null");
  if (left && !(await drafts.keep(left)) && (await drafts.find(left.id)).changed !== left.changed) {
    await drafts.keep({ ...left, id: freshId(), revision: 1 });
  }
  localStorage.removeItem(NAME);
}
