const NATIVE = CSS.supports("field-sizing", "content");

/** Makes a text area as high as its text, also in browsers that cannot do so by style alone. */
export function grow(area) {
  if (NATIVE || !area.isConnected) {
    return;
  }
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}
