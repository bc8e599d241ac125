/** What stays in this browser: where the draft lies here, and what it has to do with the one of the service. */
const OWN = ["id", "revision", "changed", "held", "shared", "link"];

/**
 * What of a draft goes to the service.
 *
 * @param {Record<string, any>} draft
 */
export function content(draft) {
  return Object.fromEntries(Object.entries(draft).filter(([name]) => !OWN.includes(name)));
}

/**
 * Whether two states of a draft are the same to the service.
 *
 * @param {Record<string, any>} left
 * @param {Record<string, any>} right
 */
export function isSame(left, right) {
  const names = Object.keys({ ...left, ...right }).filter((name) => !OWN.includes(name));
  return names.every((name) => left[name] === right[name] || (isNothing(left[name]) && isNothing(right[name])));
}

/** @param {unknown} value */
function isNothing(value) {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Notes of a draft that was closed meanwhile that it has come there, all of it or an earlier state. */
export async function keepSent(drafts, draft, shared) {
  const kept = await drafts.find(draft.id);
  if (kept) {
    const unsent = JSON.stringify(content(kept)) !== JSON.stringify(content(draft));
    await drafts.keep({ ...kept, shared: { ...shared, unsent }, revision: kept.revision + 1 });
  }
}

const MARK = "nianbao.writer";

/** What tells this browser from others: its windows write together, as they do without a service. */
function ownMark() {
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join("");
  try {
    const mark = localStorage.getItem(MARK) ?? fresh;
    localStorage.setItem(MARK, mark);
    return mark;
  } catch {
    return fresh;
  }
}

/** The drafts that the service keeps. */
export class Store {
  /** @param {function(): string} name of who writes */
  constructor(service, name) {
    this.service = service;
    this.name = name;
    this.window = ownMark();
  }

  get #writer() {
    return { by: this.name(), window: this.window };
  }

  async list() {
    return (await this.service.drafts("")).drafts;
  }

  /** A draft for the first time, or the same again; gives how it stands. */
  take(draft) {
    return this.service.drafts("", { method: "POST", message: { ...this.#writer, key: draft.shared.key, draft: content(draft) } });
  }

  /** @throws {Refusal} with status 412 where another version was saved meanwhile, 409 where somebody else writes; it is kept there in both cases */
  save(draft) {
    const { id, version } = draft.shared;
    return this.service.drafts(`/${id}`, { method: "PUT", seen: version, message: { ...this.#writer, draft: content(draft) } });
  }

  standing(id) {
    return this.service.drafts(`/${id}/standing`);
  }

  content(id) {
    return this.service.drafts(`/${id}`);
  }

  /** @param {"leave" | "take" | "write"} wish what is wanted; gives how it stands */
  write(id, wish) {
    return this.service.drafts(`/${id}/writer`, { method: "POST", message: { ...this.#writer, [wish]: true } });
  }

  version(id, number) {
    return this.service.drafts(`/${id}/versions/${number}`);
  }

  handOver(id, report) {
    return this.service.drafts(`/${id}/versions`, { method: "POST", message: { by: this.name(), report } });
  }

  done(id, number, is) {
    return this.service.drafts(`/${id}/comments/${number}`, { method: "PUT", message: { by: this.name(), done: is } });
  }

  /** A key for who is to read it; the one before is good for nothing then. */
  async link(id) {
    return (await this.service.drafts(`/${id}/link`, { method: "POST", message: {} })).key;
  }

  unlink(id) {
    return this.service.drafts(`/${id}/link`, { method: "DELETE" });
  }

  remove(id) {
    return this.service.drafts(`/${id}`, { method: "DELETE" });
  }
}
