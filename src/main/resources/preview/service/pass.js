const NAME = "token";

/** The token that lets the clerk in, for as long as the tab is open; until it is loaded anew where the browser keeps nothing. */
export class Pass {
  #token = kept();

  get token() {
    return this.#token;
  }

  set token(token) {
    this.#token = token;
    try {
      sessionStorage.setItem(NAME, token);
    } catch {
      // Then it is asked for again.
    }
  }
}

function kept() {
  try {
    return sessionStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}
