import { Broken, Refusal, Unreachable } from "./failure.js";
import { Pass } from "./pass.js";

const BYTES = "application/octet-stream";
const JSON_TYPE = "application/json";
const HERE = document.baseURI;
// Far beyond any deadline of the service: by then the line is dead.
const PATIENCE = 120_000;
// Thousands of documents take their time.
const LONG = 3_600_000;
const BEAT = 10_000;
const LINES = "application/x-ndjson";

/**
 * What the page asks of the service. All that is known of reports and their rules is on the other side. Tells "admitted" when
 * the clerk has given a token.
 */
export class Service extends EventTarget {
  #pass = new Pass();

  /** @param {function(boolean): Promise<string>} askToken for the word that lets the clerk in; takes whether one was refused */
  constructor(askToken) {
    super();
    this.askToken = askToken;
    this.#stay();
  }

  /** What is wrong with a report: a list of problems, in the order of the document. */
  async check(report) {
    return (await json(await this.#send("v1/reports/check", report))).problems;
  }

  /**
   * The same, also in comparison with last year's report.
   *
   * @throws {Refusal} with status 422 if that is not the report of the same agency and the year before
   */
  async compare(report, last) {
    const body = `${JSON.stringify(report)}\n${JSON.stringify(last)}\n`;
    const request = { method: "POST", body, headers: { "Content-Type": "application/x-ndjson" } };
    return (await json(await this.#fetch("v1/reports/check", request))).problems;
  }

  /** The pages of a report as they would be printed, whatever the checks find. */
  async pages(report) {
    const response = await this.#send("v1/reports/pdf?checks=report", report);
    return new Uint8Array(await whole(() => response.arrayBuffer()));
  }

  /**
   * One of these pages as a picture, for a browser that cannot draw a PDF; and how many there are.
   *
   * @param {Object} report
   * @param {{number: number, width: number, draft: boolean}} wanted the width is in pixels
   */
  async page(report, { number, width, draft }) {
    const response = await this.#send(`v1/reports/pages?page=${number}&width=${width}&draft=${draft}`, report);
    return { picture: await whole(() => response.blob()), count: Number(response.headers.get("Nianbao-Pages")) };
  }

  /** What these pages say: for each page its words with their boxes, in ten-thousandths of the page. */
  async words(report, draft) {
    return (await json(await this.#send(`v1/reports/words?draft=${draft}`, report))).pages;
  }

  /** The PDF to publish; refused while errors stand. */
  async pdf(report) {
    return file(await this.#send("v1/reports/pdf", report));
  }

  /** The same pages as OFD; refused while errors stand. */
  async ofd(report) {
    return file(await this.#send("v1/reports/ofd", report));
  }

  /** The same as a Word file, to be written into and sent back; refused while errors stand. */
  async word(report) {
    return file(await this.#send("v1/reports/docx", report));
  }

  /** The same as a page for the agency's site, one file; refused while errors stand. */
  async html(report) {
    return file(await this.#send("v1/reports/html", report));
  }

  /** The PDF with 草稿 across each page. */
  async draft(report) {
    return file(await this.#send("v1/reports/pdf?draft=true", report));
  }

  /** What a document comes to: its `report`, the `doubts` about it, and what was `leftOut`. */
  async imported(file) {
    return json(await this.#fetch("v1/reports/import", { method: "POST", body: file, headers: { "Content-Type": BYTES } }));
  }

  /**
   * Judges many reports at once: `audit` on the whole, and its `rows`.
   *
   * @param {string} query of the address
   * @param {Blob} body of the type that it says
   * @param {function(Object): void} progress told how many are read
   * @throws {Broken} if the service ends midway
   */
  async audit(query, body, progress) {
    const response = await this.#audit(`progress=true&${query}`, body, LINES);
    const result = { audit: null, failure: null, rows: [] };
    try {
      await eachLine(response.body, (line) => {
        if (line.progress) {
          progress(line.progress);
        } else if (line.audit || line.failure) {
          Object.assign(result, line);
        } else {
          result.rows.push(line);
        }
      });
    } catch (cause) {
      throw new Broken(cause);
    }
    if (result.failure) {
      throw new Refusal(result.failure.status, result.failure, 1);
    }
    if (!result.audit) {
      throw new Broken();
    }
    return result;
  }

  /** The same as a file of some media type. */
  async audited(query, body, type) {
    return file(await this.#audit(query, body, type));
  }

  #audit(query, body, accept) {
    const headers = { "Content-Type": body.type, Accept: accept };
    return this.#fetch(`v1/audits?${query}`, { method: "POST", body, headers, patience: LONG });
  }

  /** The official form in its editions; it is the same for all, so that nobody is asked for a token. */
  async form() {
    const response = await this.#fetch("v1/form");
    this.keepsDrafts = response.headers.get("Nianbao-Drafts") === "kept";
    return json(response);
  }

  /**
   * Asks something of the drafts that the service keeps; gives what it answers, null where that is nothing.
   *
   * @param {string} path below that of the drafts
   * @param {{method?: string, message?: Object, seen?: number}} asked the version that was changed is `seen`
   */
  async drafts(path, { method = "GET", message, seen } = {}) {
    const type = message ? { "Content-Type": JSON_TYPE } : {};
    const headers = seen === undefined ? type : { ...type, "If-Match": `"${seen}"` };
    const response = await this.#fetch(`v1/drafts${path}`, { method, headers, body: message && JSON.stringify(message) });
    return response.status === 204 ? null : json(response);
  }

  /** The samples that come with the service: a list of `name` and `title`. */
  async samples() {
    return (await json(await this.#fetch("v1/samples"))).samples;
  }

  /** One sample. */
  async sample(name) {
    return json(await this.#fetch(`v1/samples/${encodeURIComponent(name)}`));
  }

  /** A service that is there for this page alone ends when it hears nothing more. */
  #stay() {
    if (this.#pass.isOwn) {
      const headers = { Authorization: `Bearer ${this.#pass.token}` };
      setInterval(() => reached("version", { headers }).catch(() => {}), BEAT);
    }
  }

  #send(path, report) {
    return this.#fetch(path, { method: "POST", body: JSON.stringify(report), headers: { "Content-Type": JSON_TYPE } });
  }

  async #fetch(path, request = {}) {
    const { token } = this.#pass;
    const authorization = token ? { Authorization: `Bearer ${token}` } : {};
    const response = await reached(path, { ...request, headers: { ...request.headers, ...authorization } });
    if (response.ok) {
      return response;
    }
    if (response.status === 401 && (await this.#letIn(token))) {
      return this.#fetch(path, request);
    }
    throw new Refusal(response.status, await said(response), Number(response.headers.get("Retry-After") ?? 1));
  }

  /** Asks for the token, unless another request has got a new one meanwhile; gives whether there is one to try. */
  async #letIn(refused) {
    if (this.#pass.token === refused) {
      this.#pass.token = await this.askToken(refused !== "");
    }
    if (this.#pass.token !== "") {
      this.dispatchEvent(new Event("admitted"));
    }
    return this.#pass.token !== "";
  }
}

function reached(path, request) {
  const line = new AbortController();
  // Never called off: the body may be long in coming, too.
  setTimeout(() => line.abort(), request.patience ?? PATIENCE);
  return whole(() => fetch(new URL(path, HERE), { ...request, signal: line.signal }));
}

/** Takes NDJSON line by line, as it comes. */
async function eachLine(body, take) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop();
    lines.forEach((line) => take(JSON.parse(line)));
  }
}

function json(response) {
  return whole(() => response.json());
}

/** What comes over the line, as a whole; a line that breaks midway, or on which something else answers, is no service. */
async function whole(read) {
  try {
    return await read();
  } catch (cause) {
    throw new Unreachable(cause);
  }
}

async function said(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

async function file(response) {
  const blob = await whole(() => response.blob());
  return { blob, name: fileName(response.headers.get("Content-Disposition") ?? "") };
}

/** The file name of RFC 6266, in its UTF-8 form. */
function fileName(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition);
  return encoded ? decodeURIComponent(encoded[1]) : "report.pdf";
}
