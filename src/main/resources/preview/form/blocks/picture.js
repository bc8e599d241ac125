import { element } from "../../ui/element.js";
import { pictureSize, toldSum } from "../../report/size.js";
import { put } from "../../ui/put.js";

const SIZES = [["", "原大"], ["full", "整行宽"], ["half", "半行宽，相邻两张并排"]];

/** The editor of a figure: the picture, what it shows in words, its caption, and how wide it is printed. */
export class Picture {
  #figure = null;
  #image = element("img", { alt: "" });
  #alt;
  #caption;
  #size = element("select", { onchange: () => this.changed(this.#read()) }, ...SIZES.map(([value, title]) => element("option", { value }, title)));
  #bytes = element("p", { class: "hint" });

  /** @param {function(Object): void} changed takes the block as it is now */
  constructor(changed, list) {
    this.changed = changed;
    this.list = list;
    this.#alt = this.#input("替代文字（用一句话说明图上是什么）");
    this.#caption = this.#input("图题（可不写）");
    const words = element("div", { class: "words" }, this.#alt.label, this.#caption.label, labelled("印多大", this.#size), this.#bytes);
    this.node = element("div", { class: "picture" }, this.#image, words);
  }

  show({ figure }) {
    if (this.#figure?.src !== figure.src) {
      this.#image.src = figure.src;
    }
    this.#figure = figure;
    put(this.#alt.input, figure.alt);
    put(this.#caption.input, figure.caption ?? "");
    this.#size.value = figure.size ?? "";
  }

  settle() {
    this.follow(this.list.desk.report);
  }

  /** How much of what a report can have the pictures take by now. */
  follow(report) {
    this.#bytes.textContent = `这张约${pictureSize(this.#figure)}，${toldSum(report, this.list.forms)}。`;
  }

  caret() {
    return null;
  }

  focus() {
    this.#alt.input.focus();
  }

  locate([, member]) {
    return member === "caption" ? this.#caption.input : this.#alt.input;
  }

  #input(name) {
    const input = element("input", { type: "text", oninput: () => this.changed(this.#read()) });
    return { input, label: labelled(name, input) };
  }

  #read() {
    const caption = this.#caption.input.value;
    const { src } = this.#figure;
    const figure = { src, alt: this.#alt.input.value };
    const titled = caption.trim() === "" ? figure : { ...figure, caption };
    const size = this.#size.value;
    return { figure: size === "" ? titled : { ...titled, size } };
  }
}

function labelled(name, control) {
  return element("label", { class: "field" }, element("span", {}, name), control);
}
