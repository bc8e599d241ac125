const STEPS = new Map([["ArrowRight", 1], ["ArrowLeft", -1]]);

/**
 * Makes the buttons of a toolbar one stop of the Tab key: the arrows go from one to the next, as in any toolbar.
 *
 * @template {HTMLElement} Bar
 * @param {Bar} bar
 * @returns {Bar}
 */
export function roving(bar) {
  const items = () => /** @type {HTMLElement[]} */ (Array.from(bar.querySelectorAll("a, button, select, input, summary")));
  const stop = (/** @type {EventTarget | null} */ at) => items().forEach((item) => (item.tabIndex = item === at ? 0 : -1));
  bar.addEventListener("focusin", (event) => stop(event.target));
  bar.addEventListener("keydown", (event) => {
    const step = STEPS.get(event.key);
    if (!step || event.altKey || event.ctrlKey || event.target instanceof HTMLInputElement) {
      return;
    }
    const shown = usable().filter((item) => item.offsetParent !== null);
    const next = shown[shown.indexOf(/** @type {HTMLElement} */ (event.target)) + step];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  const usable = () => items().filter((item) => !item.matches(":disabled") && !isFolded(item));
  const ensure = () => {
    if (!usable().some((item) => item.tabIndex === 0)) {
      stop(usable()[0] ?? null);
    }
  };
  // What was the stop may be folded away or disabled by what it did.
  new MutationObserver(ensure).observe(bar, { subtree: true, attributeFilter: ["disabled", "open"] });
  stop(usable()[0] ?? null);
  return bar;
}

/** @param {HTMLElement} item */
function isFolded(item) {
  return !item.matches("summary") && item.closest("details:not([open])") !== null;
}
