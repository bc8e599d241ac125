// The service tells boxes in such parts of a page.
const WHOLE = 10_000;

/** The pages of a report as the service draws them, for browsers that cannot. */
export class Drawn {
  #words = null;

  constructor(service, report, draft) {
    Object.assign(this, { service, report, draft });
  }

  /** One page as a picture, at a width in pixels, and how many there are. */
  page(number, width) {
    return this.service.page(this.report, { number, width, draft: this.draft });
  }

  /** The words of a page with their boxes, in parts of its width and height; those of all pages are asked for once. */
  async words(number) {
    this.#words = this.#words ?? this.service.words(this.report, this.draft);
    try {
      return ((await this.#words)[number - 1]?.words ?? []).map(scaled);
    } catch (failure) {
      this.#words = null;
      throw failure;
    }
  }
}

function scaled({ text, left, top, right, bottom }) {
  return { text, left: left / WHOLE, top: top / WHOLE, right: right / WHOLE, bottom: bottom / WHOLE };
}
