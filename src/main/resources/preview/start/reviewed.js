/** What goes along with a report that was read from a document, so that nothing doubtful or left out is lost. */
export function reviewed({ doubts, leftOut }, { name }) {
  return doubts.length === 0 && leftOut.length === 0 ? {} : { doubts, leftOut, source: name };
}
