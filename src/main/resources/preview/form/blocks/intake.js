const TYPES = ["image/png", "image/jpeg"];
// 156 mm × 225 mm of text block at 300 dots per inch; more is not seen in print.
const WIDEST = 1843;
const HIGHEST = 2657;
const LARGEST = 1_500_000;
const QUALITY = 0.9;

/** The pictures among what was dropped or pasted. */
export function picturesOf(transfer) {
  return Array.from(transfer.files).filter((file) => file.type.startsWith("image/"));
}

/**
 * A picture as a figure. One that is neither PNG nor JPEG, very large, or that carries notes of a camera (such as the place
 * where it was taken) is drawn anew.
 *
 * @throws {DOMException} if the browser cannot read it as a picture
 */
export async function figureOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const bitmap = await createImageBitmap(file);
  const isSmall = bitmap.width <= WIDEST && bitmap.height <= HIGHEST && bytes.length <= LARGEST;
  const blob = isSmall && TYPES.includes(file.type) && !hasCameraNotes(bytes) ? file : await redrawn(bitmap, file.type);
  bitmap.close();
  return { figure: { src: await dataAddress(blob), alt: "" } };
}

// How Word and WPS write a picture into rich text: its kind, its size, groups such as its name, then its bytes as digits.
const PICTURE = /\\(png|jpeg)blip(?:[^{}]|\{[^{}]*\})*?((?:89504e47|ffd8ff)[0-9a-f\s]*)\}/gi;

/** The pictures in rich text, in their order; a page that Word puts on the clipboard beside it names files of the clerk's disk alone. */
export function picturesInRichText(text) {
  return Array.from(text.matchAll(PICTURE), ([, kind, digits]) => {
    const bytes = digits.replace(/\s/g, "").match(/../g).map((pair) => Number.parseInt(pair, 16));
    return new File([new Uint8Array(bytes)], `picture.${kind}`, { type: `image/${kind}` });
  });
}

/** A picture that stands in an address itself; null where it stands elsewhere. */
export async function pictureAt(address) {
  const isHere = /^data:image\/[a-z+.-]+;base64,/.test(address);
  if (!isHere) {
    return null;
  }
  const [head, digits] = address.split(",");
  const bytes = Uint8Array.from(atob(digits), (sign) => sign.charCodeAt(0));
  return new File([bytes], "picture", { type: head.slice(5, head.indexOf(";")) });
}

/** Exif stands near the start of a JPEG. */
function hasCameraNotes(bytes) {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).includes("Exif\0");
}

/** As a PNG, unless it was a JPEG or is a photograph, which is far too large as a PNG. */
async function redrawn(bitmap, type) {
  const scale = Math.min(1, WIDEST / bitmap.width, HIGHEST / bitmap.height);
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext("2d");
  const drawn = (as) => new Promise((resolve) => canvas.toBlob(resolve, as, QUALITY));
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const exact = type === "image/jpeg" ? null : await drawn("image/png");
  if (exact && exact.size <= LARGEST) {
    return exact;
  }
  // A JPEG has no transparency: what lies behind is paper.
  brush.globalCompositeOperation = "destination-over";
  brush.fillStyle = "#fff";
  brush.fillRect(0, 0, canvas.width, canvas.height);
  return drawn("image/jpeg");
}

function dataAddress(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
