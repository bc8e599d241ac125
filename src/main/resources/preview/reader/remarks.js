import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { moment, placeOf, quoteOf } from "../report/said.js";
import { read } from "../report/pointer.js";
import { roving } from "../ui/roving.js";

/** What is said to the places of a report that is read: it stands below its paragraph, or below the table of its cell. */
export class Remarks {
  #spots = new Map();

  /**
   * @param {Object} report
   * @param {function({pointer: string, quote: string, text: string}): Promise} say says something
   */
  constructor(report, say) {
    this.report = report;
    this.say = say;
  }

  /** Makes a place one that something can be said to. */
  place(pointer, node, isCell) {
    const name = isCell ? `${node.dataset.name}：${node.textContent || "空"}` : `“${node.textContent.slice(0, 20)}…”`;
    const open = button(isCell ? node.textContent || "—" : "提意见", () => this.#write(pointer), { class: "remark", "aria-label": `对${name}提意见` });
    node.replaceChildren(...(isCell ? [open] : [...node.childNodes, open]));
    this.#spots.set(pointer, { node, isCell, name });
  }

  /** The cells of a table are one stop of the Tab key. */
  settle(article) {
    article.querySelectorAll(".sideways").forEach((frame) => frame.querySelector(".remark") && roving(frame));
  }

  show(comments) {
    document.querySelectorAll(".said").forEach((node) => node.remove());
    document.querySelectorAll(".has-said").forEach((node) => node.classList.remove("has-said"));
    for (const said of comments) {
      const spot = this.#spots.get(placeOf(said, this.report));
      if (spot) {
        spot.node.classList.toggle("has-said", said.done === "" || spot.node.classList.contains("has-said"));
        this.#below(spot).append(remark(said, spot.isCell ? spot.name : ""));
      }
    }
  }

  async #write(pointer) {
    const { node, isCell, name } = this.#spots.get(pointer);
    const area = element("textarea", { rows: 4, maxlength: 2000, autofocus: true, "aria-label": `对${name}的意见` });
    const answer = await ask("提意见", [element("p", { class: "hint" }, name), area], [["取消", ""], ["发出", "yes", "main"]]);
    const text = area.value.trim();
    if (answer === "yes" && text !== "") {
      await this.say({ pointer, quote: isCell ? name : quoteOf(read(this.report, pointer)), text });
    }
    node.querySelector(".remark").focus();
  }

  /** Where what belongs to a place stands: in the paragraph, or below the table of a cell. */
  #below({ node, isCell }) {
    if (!isCell) {
      return node;
    }
    const frame = node.closest(".sideways");
    if (!frame.nextElementSibling?.matches(".beneath")) {
      frame.after(element("div", { class: "beneath" }));
    }
    return frame.nextElementSibling;
  }
}

function remark({ text, by, at, done }, name) {
  const words = [by, moment(at), name, done ? `${done}已处理` : ""].filter(Boolean).join(" · ");
  return element("div", { class: `said${done ? " done" : ""}` }, element("p", {}, text), element("p", { class: "detail" }, words));
}
