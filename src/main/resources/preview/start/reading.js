import { Refusal, Unreachable } from "../service/client.js";
import { adopt, isReport } from "../report/adopt.js";

const PDF = "%PDF-";
const LARGEST = 64 * 1024 * 1024;

/** A file that is no report, with the reason for the clerk. */
export class Unreadable extends Error {}

/**
 * Reads a report from a file: JSON, or a PDF that was made here.
 *
 * @returns {Promise<{report: Object, left: number}>} the report, and how many unknown things were left out
 * @throws {Unreadable} if it is neither
 */
export async function readReport(file, service) {
  if (file.size > LARGEST) {
    throw new Unreadable("文件太大，不是年度报告。");
  }
  const isPdf = (await file.slice(0, PDF.length).text()) === PDF;
  const json = isPdf ? await extracted(file, service) : parsed(await file.text());
  if (!isReport(json)) {
    throw new Unreadable("文件里没有年度报告的内容。请选“导出”的文件，或者这里做的 PDF。");
  }
  return adopt(json, new Date());
}

function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    throw new Unreadable("这不是“导出”的文件，也不是这里做的 PDF。", { cause });
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
