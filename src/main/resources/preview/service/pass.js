const NAME = "token";
const OWN = "own";
const KEY = /^#key=([0-9a-f]{40})$/;
const BYTES = 20;

/** The token that lets the clerk in, for as long as the tab is open; until it is loaded anew where the browser keeps nothing. */
export class Pass {
  #token = kept(NAME);
  #isOwn = kept(OWN) !== "";

  constructor() {
    const key = KEY.exec(location.hash)?.[1];
    if (key) {
      // The address is seen by others on the machine; what this page adds to the key is not, and the service knows it by both.
      this.token = `${key}.${secret()}`;
      this.#isOwn = true;
      keep(OWN, "yes");
      history.replaceState(null, "", location.pathname);
    }
  }

  get token() {
    return this.#token;
  }

  set token(token) {
    this.#token = token;
    keep(NAME, token);
  }

  /** Whether the service is there for this page alone, and ends with it. */
  get isOwn() {
    return this.#isOwn;
  }
}

function secret() {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} name @param {string} value */
function keep(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Then it is asked for again.
  }
}

/** @param {string} name */
function kept(name) {
  try {
    return sessionStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}
