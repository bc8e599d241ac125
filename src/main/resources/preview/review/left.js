/** What was left out, a line for each, in the document's own words. */
export function leftLines(leftOut) {
  return leftOut.map(({ text, reason, place }) => `${place}：${text === "" ? reason : `“${text}”，${reason}`}`);
}
