import { Broken, Refusal, Unreachable } from "../service/failure.js";
import { element } from "../ui/element.js";

// A4 in CSS pixels, at 96 to the inch.
const A4 = { width: 794, height: 1123 };
// No wider does the service draw.
const WIDEST = 2000;

/**
 * PDF.js, once it is there. It is large and for new browsers alone: the form neither waits for it nor needs it. In a browser
 * that cannot read it, the service draws the pages.
 */
const engine = load();

async function load() {
  try {
    const pdfjs = await import("../pdfjs/pdf.min.mjs");
    pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdfjs/pdf.worker.min.mjs", document.baseURI).href;
    // One worker for all documents: starting one costs more than reading a report.
    const worker = new pdfjs.PDFWorker();
    await worker.promise;
    return { pdfjs, worker };
  } catch (failure) {
    console.info("PDF.js:", failure);
    return null;
  }
}

/**
 * Opens a PDF.
 *
 * @param {Uint8Array} bytes of it
 * @param {import("../service/drawn.js").Drawn} drawn the same pages as the service draws them
 */
export async function open(bytes, drawn) {
  const loaded = await engine;
  return loaded ? Pages.open(bytes, loaded) : Pictures.open(drawn);
}

/** An open PDF, read by PDF.js. Close it, or its memory stays. */
class Pages {
  #pdfjs;
  #task;
  #document;

  /** @param {Uint8Array} bytes of the PDF, which go over to the worker */
  static async open(bytes, { pdfjs, worker }) {
    const pages = new Pages();
    pages.#pdfjs = pdfjs;
    // Every face is embedded: none of the machine's is to stand in for one.
    pages.#task = pdfjs.getDocument({ data: bytes, worker, useSystemFonts: false, isEvalSupported: false, useWasm: false });
    pages.#document = await pages.#task.promise;
    return pages;
  }

  get count() {
    return this.#document.numPages;
  }

  /** Width and height of a page in CSS pixels at its real size. */
  async size(number) {
    const scale = this.#pdfjs.PixelsPerInch.PDF_TO_CSS_UNITS;
    const { width, height } = (await this.#document.getPage(number)).getViewport({ scale });
    return { width, height };
  }

  /** A page drawn anew. @param {number} width of the picture in its own pixels */
  async draw(number, width) {
    const page = await this.#document.getPage(number);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = element("canvas", { width: Math.floor(viewport.width), height: Math.floor(viewport.height) });
    await page.render({ canvas, viewport, annotationMode: this.#pdfjs.AnnotationMode.DISABLE }).promise;
    page.cleanup();
    return canvas;
  }

  /** The words of a page with their boxes, as parts of its width and height. */
  async words(number) {
    const page = await this.#document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    return items.flatMap((item) => (item.str?.trim() ? [boxed(item, width, height)] : []));
  }

  close() {
    return this.#task.destroy();
  }
}

/** The same pages, drawn by the service. */
class Pictures {
  #drawn;

  static async open(drawn) {
    const pictures = new Pictures();
    pictures.#drawn = drawn;
    pictures.count = (await drawn.page(1, A4.width)).count;
    return pictures;
  }

  async size() {
    return A4;
  }

  async draw(number, width) {
    const canvas = element("canvas", { width, height: Math.round((width * A4.height) / A4.width) });
    const context = canvas.getContext("2d");
    try {
      const { picture } = await this.#drawn.page(number, Math.min(width, WIDEST));
      context.drawImage(await createImageBitmap(picture), 0, 0, canvas.width, canvas.height);
    } catch (failure) {
      missed(failure);
      // The state line says what is the matter with the service; a page is drawn again with the next change.
      context.font = `${Math.round(width / 30)}px sans-serif`;
      context.fillText("这一页没有画出来，请稍后再看。", width / 6, width / 2);
    }
    return canvas;
  }

  async words(number) {
    try {
      return await this.#drawn.words(number);
    } catch (failure) {
      missed(failure);
      return [];
    }
  }

  async close() {}
}

/** That the service cannot be asked now is no fault of the page; all else is. */
function missed(failure) {
  if (![Broken, Refusal, Unreachable].some((kind) => failure instanceof kind)) {
    throw failure;
  }
}

function boxed({ str, transform, width, height }, across, down) {
  const [, , , , x, y] = transform;
  return { text: str, left: x / across, right: (x + width) / across, top: 1 - (y + height) / down, bottom: 1 - y / down };
}
