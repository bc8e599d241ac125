import { Refusal, Unreachable } from "../service/failure.js";
import { adopt, isReport } from "../report/adopt.js";

/** The files that a report can be in, as the browser's dialog filters them. */
export const FILES = ".json,.pdf,application/json,application/pdf";

const PDF = "%PDF-";
const LARGEST = 64 * 1024 * 1024;
const FOREIGN = "这不是“导出”的文件，也不是这里做的 PDF。";
const ENCODED = "文件的编码不是 UTF-8。请用记事本打开，“另存为”时编码选“UTF-8”，再打开一次。";
// How JSON begins in GB18030, and the byte order marks of UTF-16.
const BRACE = 0x7b;
const MARKS = [0xfffe, 0xfeff];

/** A file that is no report, with the reason for the clerk. */
export class Unreadable extends Error {}

/**
 * Reads a report from a file: JSON, or a PDF that was made here.
 *
 * @returns {Promise<{report: Object, left: number}>} the report, and how many unknown things were left out
 * @throws {Unreadable} if it is neither
 */
export async function readReport(file, service, forms) {
  if (file.size > LARGEST) {
    throw new Unreadable("文件太大，不是年度报告。");
  }
  const isPdf = (await file.slice(0, PDF.length).text()) === PDF;
  const json = isPdf ? await extracted(file, service) : parsed(decoded(await file.arrayBuffer()));
  if (!isReport(json)) {
    throw new Unreadable("文件里没有年度报告的内容。请选“导出”的文件，或者这里做的 PDF。");
  }
  return adopt(json, forms);
}

/** Text of another encoding would be read as other words than were written. */
function decoded(buffer) {
  const bytes = new Uint8Array(buffer);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const isOther = bytes[0] === BRACE || MARKS.includes((bytes[0] << 8) | bytes[1]);
    throw new Unreadable(isOther ? ENCODED : FOREIGN, { cause });
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable(FOREIGN, { cause });
  }
}

async function extracted(file, service) {
  try {
    return await service.extract(file);
  } catch (failure) {
    if (failure instanceof Unreachable) {
      throw new Unreadable("打开 PDF 要用服务，现在连不上。请稍后再试。", { cause: failure });
    }
    if (failure instanceof Refusal) {
      throw new Unreadable(failure.message, { cause: failure });
    }
    throw failure;
  }
}
