import { zipped } from "./zip.js";

const ROSTER = "roster.csv";

/** What a clerk dropped: the files, also those in folders, each with its path. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const found = [];
  for (const entry of entries) {
    await walk(entry, found);
  }
  return within(found);
}

async function walk(entry, found) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    found.push({ path: entry.fullPath.slice(1), file });
    return;
  }
  const reader = entry.createReader();
  // A reader gives some of its entries at a time, none at the end.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    for (const inner of some) {
      await walk(inner, found);
    }
  }
}

function read(reader) {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

/** What a clerk chose. */
export function chosen(list) {
  return within([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** A folder that all lies in says nothing. */
function within(files) {
  const heads = new Set(files.map(({ path }) => path.split("/")[0]));
  const inFolder = heads.size === 1 && files.every(({ path }) => path.includes("/"));
  return inFolder ? files.map(({ path, file }) => ({ path: path.slice(path.indexOf("/") + 1), file })) : files;
}

/**
 * All of it as one body; a ZIP file that is alone is sent as it is.
 *
 * @param {{reports: Object[], previous: Object[], roster: ?File}} given where the files have a path each
 */
export async function body({ reports, previous, roster }) {
  const [{ path, file }] = reports;
  const alone = reports.length === 1 && previous.length === 0 && !roster;
  if (alone && path.toLowerCase().endsWith(".zip")) {
    return new Blob([file], { type: "application/zip" });
  }
  const last = previous.map((each) => ({ path: `previous/${each.path}`, file: each.file }));
  const all = [...reports, ...last];
  return zipped(roster ? [...all.filter((each) => each.path !== ROSTER), { path: ROSTER, file: roster }] : all);
}
