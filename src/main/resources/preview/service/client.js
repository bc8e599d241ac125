const PDF = "application/pdf";
const JSON_TYPE = "application/json";
const HERE = document.baseURI;

/** The service said no, in its own words. */
export class Refusal extends Error {
  constructor(status, { title, detail, problems }, wait) {
    super(detail ?? title ?? `服务没有照办（${status}）`);
    this.status = status;
    this.problems = problems ?? [];
    this.wait = wait;
  }

  /** Whether the same request may go through a little later. */
  get isBusy() {
    return this.status === 429 || this.status === 503;
  }
}

/** The service cannot be reached. */
export class Unreachable extends Error {
  constructor(cause) {
    super("连不上服务", { cause });
  }
}

/** What the page asks of the service. All that is known of reports and their rules is on the other side. */
export class Service {
  #token = sessionStorage.getItem("token") ?? "";

  /** @param {function(): Promise<string>} askToken for the word that lets the clerk in, where the service wants one */
  constructor(askToken) {
    this.askToken = askToken;
  }

  /** What is wrong with a report: a list of problems, in the order of the document. */
  async check(report) {
    return (await (await this.#send("v1/reports/check", report)).json()).problems;
  }

  /**
   * The same, also in comparison with last year's report.
   *
   * @throws {Refusal} with status 422 if that is not the report of the same agency and the year before
   */
  async compare(report, last) {
    const body = `${JSON.stringify(report)}\n${JSON.stringify(last)}\n`;
    const request = { method: "POST", body, headers: { "Content-Type": "application/x-ndjson" } };
    return (await (await this.#fetch("v1/reports/check", request)).json()).problems;
  }

  /** The pages of a report as they would be printed, whatever the checks find. */
  async pages(report) {
    const response = await this.#send("v1/reports/pdf?checks=report", report);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** The PDF to publish; refused while errors stand. */
  async pdf(report) {
    return file(await this.#send("v1/reports/pdf", report));
  }

  /** The PDF with 草稿 across each page. */
  async draft(report) {
    return file(await this.#send("v1/reports/pdf?draft=true", report));
  }

  /** The report that one of our PDFs was made from. */
  async extract(pdf) {
    const response = await this.#fetch("v1/reports/extract", { method: "POST", body: pdf, headers: { "Content-Type": PDF } });
    return response.json();
  }

  /** The samples that come with the service: a list of `name` and `title`. */
  async samples() {
    return (await (await this.#fetch("v1/samples")).json()).samples;
  }

  /** One sample. */
  async sample(name) {
    return (await this.#fetch(`v1/samples/${encodeURIComponent(name)}`)).json();
  }

  #send(path, report) {
    return this.#fetch(path, { method: "POST", body: JSON.stringify(report), headers: { "Content-Type": JSON_TYPE } });
  }

  async #fetch(path, request = {}) {
    const authorization = this.#token ? { Authorization: `Bearer ${this.#token}` } : {};
    const response = await reached(path, { ...request, headers: { ...request.headers, ...authorization } });
    if (response.ok) {
      return response;
    }
    if (response.status === 401 && (await this.#letIn())) {
      return this.#fetch(path, request);
    }
    throw new Refusal(response.status, await said(response), Number(response.headers.get("Retry-After") ?? 1));
  }

  async #letIn() {
    this.#token = await this.askToken();
    sessionStorage.setItem("token", this.#token);
    return this.#token !== "";
  }
}

async function reached(path, request) {
  try {
    return await fetch(new URL(path, HERE), request);
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
  return { blob: await response.blob(), name: fileName(response.headers.get("Content-Disposition") ?? "") };
}

/** The file name of RFC 6266, in its UTF-8 form. */
function fileName(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition);
  return encoded ? decodeURIComponent(encoded[1]) : "report.pdf";
}
