import { element } from "../../ui/element.js";

// CSS pixels: less is a click; so near the edge of the form it scrolls, by so much in each picture.
const CLICK = 5;
const EDGE = 44;
const PACE = 14;
// How far above and below a part it still is the part.
const NEAR = 14;

/**
 * Chosen blocks are dragged by their handle: a line shows where they go, in their own part or another. Dropped on the link to
 * a text part they go to its end; dropped anywhere else, or with Escape, they stay where they are.
 */
export class Dragging {
  #held = null;
  #place = null;
  #line = element("div", { class: "drop-line" });
  #carried = element("div", { class: "carried-blocks", "aria-hidden": "true" });

  /**
   * @param {HTMLElement} node of the form, in the frame that scrolls
   * @param {Map<string, import("./list.js").BlockList>} lists
   * @param {Map<string, HTMLElement>} links to the parts, by `part-` and the part's name
   */
  constructor(node, lists, links) {
    this.frame = node.parentElement;
    this.lists = lists;
    this.links = links;
    node.addEventListener("pointerdown", (event) => this.#take(event));
    node.addEventListener("pointermove", (event) => this.#move(event));
    node.addEventListener("pointerup", (event) => this.#drop(event));
    node.addEventListener("pointercancel", () => this.#end());
    node.addEventListener("lostpointercapture", () => this.#end());
    addEventListener("keydown", (event) => this.#pressed(event), true);
  }

  #take(event) {
    const handle = event.button === 0 && !event.shiftKey ? event.target.closest(".block > .kind") : null;
    const list = handle && [...this.lists.values()].find((each) => each.node.contains(handle));
    if (!list) {
      return;
    }
    // The caret stays, and no words are chosen on the way.
    event.preventDefault();
    if (!list.chosen.some(({ node }) => node.contains(handle))) {
      list.go(list.rows.around(handle));
    }
    handle.setPointerCapture(event.pointerId);
    this.#held = { list, x: event.clientX, y: event.clientY, isMoving: false };
  }

  #move({ clientX, clientY }) {
    const held = this.#held;
    if (held && !held.isMoving && Math.hypot(clientX - held.x, clientY - held.y) >= CLICK) {
      this.#begin(held);
    }
    if (held?.isMoving) {
      Object.assign(held, { x: clientX, y: clientY });
      this.#show();
    }
  }

  #begin(held) {
    held.isMoving = true;
    held.rows = held.list.chosen;
    held.rows.forEach(({ node }) => node.classList.add("dragged"));
    this.#carried.textContent = held.rows.length > 1 ? `移动${held.rows.length}项` : `移动${held.rows[0].name}`;
    document.body.append(this.#carried);
    document.body.classList.add("dragging");
    requestAnimationFrame(() => this.#scroll());
  }

  /** Where the pointer is near an end of the form, what is beyond comes nearer. */
  #scroll() {
    if (this.#held?.rows?.some(({ node }) => !node.isConnected)) {
      // Another window wrote the report anew: what was held is not there any more.
      this.#end();
    }
    if (this.#held?.isMoving) {
      const { top, bottom, left, right } = this.frame.getBoundingClientRect();
      const { x, y } = this.#held;
      const by = y < top + EDGE ? -PACE : y > bottom - EDGE ? PACE : 0;
      if (by !== 0 && x > left && x < right && y > top - EDGE && y < bottom + EDGE) {
        this.frame.scrollTop += by;
        this.#show();
      }
      requestAnimationFrame(() => this.#scroll());
    }
  }

  #show() {
    const { x, y } = this.#held;
    this.#carried.style.left = `${x + 14}px`;
    this.#carried.style.top = `${y + 10}px`;
    this.#place = this.#linked(x, y) ?? this.#placeAt(x, y);
    this.links.forEach((link) => link.classList.toggle("drop", link === this.#place?.link));
    this.#carried.classList.toggle("nowhere", !this.#place);
    if (!this.#place || this.#place.link) {
      this.#line.remove();
    } else {
      this.#draw(this.#place);
    }
  }

  /** The end of the part whose link is there. */
  #linked(x, y) {
    const at = document.elementFromPoint(x, y);
    const [part, list] = [...this.lists].find(([name]) => this.links.get(`part-${name}`)?.contains(at)) ?? [];
    return list && { list, index: list.blocks.length, link: this.links.get(`part-${part}`) };
  }

  #placeAt(x, y) {
    const frame = this.frame.getBoundingClientRect();
    const isIn = (box, near) => x >= box.left && x <= box.right && y >= box.top - near && y <= box.bottom + near;
    const list = isIn(frame, 0) && [...this.lists.values()].find(({ node }) => isIn(node.getBoundingClientRect(), NEAR));
    return list ? { list, index: list.rows.gapAt(y) } : null;
  }

  #draw({ list, index }) {
    const above = list.rows.at(index - 1)?.node;
    const top = list.rows.at(index)?.node.offsetTop ?? (above ? above.offsetTop + above.offsetHeight : 0);
    this.#line.style.top = `${top - 1}px`;
    if (this.#line.parentNode !== list.node) {
      list.node.append(this.#line);
    }
  }

  #drop() {
    const [held, place] = [this.#held, this.#place];
    this.#end();
    if (held?.isMoving && place) {
      held.list.put(place.list, place.index);
    }
  }

  #pressed(event) {
    if (event.key === "Escape" && this.#held?.isMoving) {
      event.preventDefault();
      event.stopPropagation();
      this.#end();
    }
  }

  #end() {
    this.#held?.rows?.forEach(({ node }) => node.classList.remove("dragged"));
    this.#held = this.#place = null;
    this.#line.remove();
    this.#carried.remove();
    this.links.forEach((link) => link.classList.remove("drop"));
    document.body.classList.remove("dragging");
  }
}
