import { element } from "../ui/element.js";

// A4 at 200 dots per inch.
const WIDTH = 1654;

/** Prints the pages on the clerk's printer, one on each sheet. */
export async function print(pages) {
  const sheets = document.getElementById("print");
  for (let number = 1; number <= pages.count; number++) {
    sheets.append(await sheet(pages, number));
  }
  window.addEventListener("afterprint", () => empty(sheets), { once: true });
  window.print();
}

/** As a compressed picture, because forty bare ones would fill the memory. */
async function sheet(pages, number) {
  const canvas = await pages.draw(number, WIDTH);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  const image = element("img", { src: URL.createObjectURL(blob), alt: `第${number}页` });
  await image.decode();
  return image;
}

function empty(sheets) {
  sheets.querySelectorAll("img").forEach((image) => URL.revokeObjectURL(image.src));
  sheets.replaceChildren();
}
