import { element } from "./element.js";

const NAME = "nianbao.room";
const STEP = 24;

/** @typedef {{problems?: number, left?: number}} Sizes the height of the problems in pixels, the width of the form in thousandths */

/** How the window is divided: dividers between form and problems and between form and pages, which stay where they were put. */
export class Room {
  /** @type {Sizes} */
  #sizes = kept();

  /**
   * @param {HTMLElement} desk
   * @param {HTMLElement} left the form with the problems below it
   * @param {HTMLElement} problems
   */
  constructor(desk, left, problems) {
    this.desk = desk;
    const across = divider("问题的高度", "horizontal");
    const along = divider("填写的宽度", "vertical");
    left.insertBefore(across, problems);
    left.append(along);
    moved(across, (event) => this.#set({ problems: left.getBoundingClientRect().bottom - event.clientY }));
    moved(along, (event) => this.#set({ left: (1000 * (event.clientX - desk.getBoundingClientRect().left)) / desk.clientWidth }));
    stepped(across, "ArrowUp", "ArrowDown", (step) => this.#set({ problems: problems.offsetHeight + step }));
    stepped(along, "ArrowRight", "ArrowLeft", (step) => this.#set({ left: (1000 * (left.offsetWidth + step)) / desk.clientWidth }));
    this.#put();
    // In percent of the window's part that is divided, however that came about.
    const told = new ResizeObserver(() => {
      across.setAttribute("aria-valuenow", percent(problems.offsetHeight, left.offsetHeight));
      along.setAttribute("aria-valuenow", percent(left.offsetWidth, desk.offsetWidth));
    });
    [problems, left].forEach((node) => told.observe(node));
  }

  /** @param {Sizes} sizes */
  #set(sizes) {
    this.#sizes = { ...this.#sizes, ...sizes };
    this.#put();
    try {
      localStorage.setItem(NAME, JSON.stringify(this.#sizes));
    } catch {
      // The browser keeps nothing: then it is so for as long as the page is open.
    }
  }

  #put() {
    const { problems, left } = this.#sizes;
    if (problems !== undefined) {
      this.desk.style.setProperty("--problems", `${Math.round(Math.max(34, problems))}px`);
    }
    if (left !== undefined) {
      this.desk.style.setProperty("--left", `${Math.round(Math.min(750, Math.max(250, left)))}fr`);
      this.desk.style.setProperty("--right", `${1000 - Math.round(Math.min(750, Math.max(250, left)))}fr`);
    }
  }
}

/** @returns {Sizes} */
function kept() {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "{}");
  } catch {
    return {};
  }
}

/**
 * @param {string} name
 * @param {string} orientation
 */
function divider(name, orientation) {
  return element("div", { class: `divider ${orientation}`, role: "separator", tabindex: 0, "aria-label": name, "aria-orientation": orientation, "aria-valuenow": 0 });
}

/**
 * @param {number} part
 * @param {number} whole
 */
function percent(part, whole) {
  return String(whole === 0 ? 0 : Math.round((100 * part) / whole));
}

/**
 * @param {HTMLElement} node
 * @param {(event: PointerEvent) => void} move
 */
function moved(node, move) {
  node.addEventListener("pointerdown", (event) => {
    node.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  node.addEventListener("pointermove", (event) => node.hasPointerCapture(event.pointerId) && move(event));
}

/**
 * @param {HTMLElement} node
 * @param {string} more
 * @param {string} less
 * @param {(step: number) => void} step
 */
function stepped(node, more, less, step) {
  node.addEventListener("keydown", (event) => {
    if (event.key === more || event.key === less) {
      event.preventDefault();
      step(event.key === more ? STEP : -STEP);
    }
  });
}
