import { Refusal, Unreachable } from "../service/failure.js";

const HERE = document.baseURI;

/** What a reader asks of the service, with the key of the link and no token. */
export class Review {
  /** @param {string} key */
  constructor(key) {
    this.key = key;
  }

  /** What was handed over last: its `version`, its `content`, what was said to it and decided. */
  read() {
    return this.#ask("v1/review");
  }

  /** @param {{pointer: string, quote: string, text: string, by: string}} said */
  comment(said) {
    return this.#ask("v1/review/comments", said);
  }

  /** @param {{version: number, decision: "approved" | "returned", text: string, by: string}} decision */
  decide(decision) {
    return this.#ask("v1/review/decisions", decision);
  }

  /** The official form, which is the same for all. */
  form() {
    return this.#ask("v1/form");
  }

  async #ask(path, message) {
    const sent = message ? { method: "POST", body: JSON.stringify(message), headers: { "Content-Type": "application/json" } } : {};
    const headers = { ...sent.headers, Authorization: `Bearer ${this.key}` };
    try {
      const response = await fetch(new URL(path, HERE), { ...sent, headers });
      const said = await response.json();
      if (response.ok) {
        return said;
      }
      throw new Refusal(response.status === 401 ? 403 : response.status, said, 1);
    } catch (failure) {
      throw failure instanceof Refusal ? failure : new Unreachable(failure);
    }
  }
}
