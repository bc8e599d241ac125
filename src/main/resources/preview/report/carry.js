import { blankReport, TEXT_PARTS } from "./blank.js";
import { textOf } from "./blocks.js";

const OWN = ["agency", "level", "body", "signOff"];

/** What this year's report is compared with: the closing figures of last year's. */
export function closing(last) {
  const { requests, disclosure } = last;
  const figures = {
    carriedForward: requests.carriedForward,
    rulesInForce: disclosure.rules[2],
    normativeDocumentsInForce: disclosure.normativeDocuments[2],
  };
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => isKnown(value)));
}

function isKnown(value) {
  return Array.isArray(value) ? value.every(isKnown) : typeof value === "number";
}

/** This year's report as it starts from last year's: same agency, what was carried forward and is in force, and the text to rewrite. */
export function startedFrom(last, today) {
  const own = OWN.filter((name) => last[name] !== undefined).map((name) => [name, last[name]]);
  const texts = TEXT_PARTS.map((part) => [part, last[part]]);
  const blank = blankReport(today);
  return {
    ...blank,
    ...Object.fromEntries([...own, ...texts]),
    year: Number(last.year) + 1,
    disclosure: {
      ...blank.disclosure,
      rules: [null, null, last.disclosure.rules[2]],
      normativeDocuments: [null, null, last.disclosure.normativeDocuments[2]],
    },
    requests: { ...blank.requests, carriedOver: last.requests.carriedForward },
    previousYear: closing(last),
  };
}

/** The texts that came from last year's report; a block that still reads so is to be rewritten. */
export function textsOf(report) {
  return TEXT_PARTS.flatMap((part) => report[part])
    .filter((block) => typeof block === "string" || block.text)
    .map(textOf)
    .filter((text) => text.trim() !== "");
}
