import { element } from "../ui/element.js";
import { notice } from "../ui/notice.js";

// A4 at 200 dots per inch.
const WIDTH = 1654;

/** Prints pages on the clerk's printer, one on each sheet. */
export class Printer {
  #sheets = document.getElementById("print");

  constructor() {
    window.addEventListener("afterprint", () => this.#empty());
  }

  /** Gives when the browser's dialog is closed. */
  async print(pages) {
    this.#empty();
    notice("正在准备打印……");
    for (let number = 1; number <= pages.count; number++) {
      this.#sheets.append(await sheet(pages, number));
    }
    document.body.classList.add("printing");
    notice("");
    window.print();
  }

  #empty() {
    document.body.classList.remove("printing");
    this.#sheets.querySelectorAll("img").forEach((image) => URL.revokeObjectURL(image.src));
    this.#sheets.replaceChildren();
  }
}

/** As a compressed picture, because forty bare ones would fill the memory. */
async function sheet(pages, number) {
  const canvas = await pages.draw(number, WIDTH);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const image = element("img", { src: URL.createObjectURL(blob), alt: `第${number}页` });
  await image.decode();
  return image;
}
