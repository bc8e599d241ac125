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

/** All of it as one body; a ZIP file that is alone is sent as it is. */
export async function body(files, roster) {
  const [{ path, file }] = files;
  if (files.length === 1 && !roster && path.toLowerCase().endsWith(".zip")) {
    return new Blob([file], { type: "application/zip" });
  }
  const all = roster ? [...files.filter((each) => each.path !== ROSTER), { path: ROSTER, file: roster }] : files;
  return zipped(all);
}
