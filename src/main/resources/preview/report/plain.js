/** Radicals and compatibility ideographs, as they are copied out of PDFs, and the plain characters that they look like. */

const LOOK_ALIKES = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** Radicals that have no decomposition, each followed by the character that it looks like. */
const RADICALS =
  "⺁厂⺂乛⺃乚⺅亻⺆冂⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺨犭⺩王⺭礻⺯糹⺰纟⺱罓⺲罒⺹耂⺺肀⺻聿⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

/**
 * A report, or a part of one, that says the same in plain characters; the same object where it does so already.
 *
 * @template T
 * @param {T} value
 * @returns {T}
 */
export function plain(value) {
  return /** @type {T} */ (plainly(value));
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function plainly(value) {
  if (typeof value === "string") {
    return value.replace(LOOK_ALIKES, plainCharacter);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]) => /** @type {[string, unknown]} */ ([key, plainly(inner)]));
  if (entries.every(([key, inner]) => inner === /** @type {Record<string, unknown>} */ (value)[key])) {
    return value;
  }
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/**
 * @param {string} character
 * @returns {string}
 */
function plainCharacter(character) {
  const place = RADICALS.indexOf(character);
  return place < 0 ? character.normalize("NFKC") : RADICALS[place + 1];
}
