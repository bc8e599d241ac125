/** What goes along with a report that was read from a document, so that nothing doubtful is lost. */
export function reviewed({ doubts, leftOut }, { name }) {
  return doubts.length === 0 ? {} : { doubts, leftOut, source: name };
}
