/**
 * Shows a text that may be missing in a field. Blanks that are being written there stay: to the report they are nothing, to the
 * clerk the beginning of something.
 */
export function put(input, text) {
  if (input.value !== text && !(text === "" && input.value.trim() === "")) {
    input.value = text;
  }
}
