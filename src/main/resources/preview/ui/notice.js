import { element } from "./element.js";

const SECONDS = 8;
let timer = 0;

/** Says a sentence at the foot of the page for a while, to screen readers as well; "" takes the last one away. */
export function notice(sentence) {
  const place = document.getElementById("notice");
  place.replaceChildren(...(sentence ? [element("p", {}, sentence)] : []));
  clearTimeout(timer);
  timer = setTimeout(() => place.replaceChildren(), SECONDS * 1000);
}
