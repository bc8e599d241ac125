import * as pdfjs from "../pdfjs/pdf.min.mjs";

pdfjs.GlobalWorkerOptions.workerSrc = new URL("../pdfjs/pdf.worker.min.mjs", import.meta.url).href;

// One worker for all documents: starting one costs more than reading a report. At once, while the service is there.
const worker = new pdfjs.PDFWorker();

/** An open PDF, read by PDF.js. Close it, or its memory stays. */
export class Pages {
  #task;
  #document;

  /** @param {Uint8Array} bytes of the PDF, which go over to the worker */
  static async open(bytes) {
    const pages = new Pages();
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
    const { width, height } = (await this.#document.getPage(number)).getViewport({ scale: pdfjs.PixelsPerInch.PDF_TO_CSS_UNITS });
    return { width, height };
  }

  /** A page drawn anew. @param {number} width of the picture in its own pixels */
  async draw(number, width) {
    const page = await this.#document.getPage(number);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise;
    page.cleanup();
    return canvas;
  }

  close() {
    return this.#task.destroy();
  }
}
