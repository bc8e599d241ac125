import { Refusal, Unreachable } from "../service/failure.js";
import { adopt, isReport } from "../report/adopt.js";
import { inMegabytes } from "../report/size.js";
import { doubtsOf } from "../report/doubts.js";

/** The files that a report can be in, as the browser's dialog filters them. */
export const FILES = ".json,.pdf,.ofd,.docx,.doc,.html,.htm,.mht,.mhtml,.xlsx,.xls,.csv,.txt,.md,.rtf";

const LARGEST = 50 * 1024 * 1024;
const FOREIGN = "这不是备份文件，或者内容不完整。";
const ENCODED = "文件的编码不是 UTF-8。请用记事本打开，“另存为”时编码选“UTF-8”，再打开一次。";
// How JSON begins in UTF-8, also in GB18030, and in UTF-16 with its byte order marks.
const BEGINNINGS = [/^(\u00ef\u00bb\u00bf)?[\t\n\r ]*[{[](?!\\rtf)/, /^\u00ff\u00fe[{[]/, /^\u00fe\u00ff\0[{[]/];
const HEAD = 64;

/** A file that is no report, with the reason for the clerk. */
export class Unreadable extends Error {}

/**
 * Reads a report from a file: JSON, or a document of any kind that the service knows.
 *
 * @returns {Promise<{report: Object, left: number, doubts: Array, leftOut: Array, changes: Array}>} the report, how many unknown
 *   things were left out, of a document what is doubtful and what stands in it besides, of a Word file of ours what was changed in it
 * @throws {Unreadable} if it is neither
 */
export async function readReport(file, service, forms) {
  if (file.size > LARGEST) {
    throw new Unreadable("文件超过 50MB，太大了。");
  }
  const { report: json, doubts, leftOut, changes } = (await isJson(file)) ? { report: parsed(decoded(await file.arrayBuffer())) } : await imported(file, service);
  if (!isReport(json)) {
    throw new Unreadable("文件里没有年度报告的内容。请选备份文件，或者年报的Word文件、网页、PDF、表格。");
  }
  const { report, left } = adopt(json, forms);
  return { report, left, doubts: doubtsOf(doubts ?? [], report), leftOut: leftOut ?? [], changes: changes ?? [] };
}

async function isJson(file) {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  return BEGINNINGS.some((beginning) => beginning.test(head));
}

/** Text of another encoding would be read as other words than were written. */
function decoded(buffer) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(buffer);
  } catch (cause) {
    throw new Unreadable(ENCODED, { cause });
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Unreadable(FOREIGN, { cause });
  }
}

async function imported(file, service) {
  try {
    return await service.imported(file);
  } catch (failure) {
    if (failure instanceof Unreachable) {
      throw new Unreadable("打开这种文件要用服务，现在连不上。请稍后再试。", { cause: failure });
    }
    if (failure instanceof Refusal && failure.isTooLarge) {
      throw new Unreadable(`这个文件有${inMegabytes(file.size)}，太大了，服务收不下。请先删去或压缩里面的图片，再打开。`, { cause: failure });
    }
    if (failure instanceof Refusal) {
      throw new Unreadable(failure.message, { cause: failure });
    }
    throw failure;
  }
}
