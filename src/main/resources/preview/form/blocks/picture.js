import { element } from "../../ui/element.js";
import { pictureSize, toldSum } from "../../report/size.js";
import { put } from "../../ui/put.js";

/** The editor of a figure: the picture, what it shows in words, and its caption. */
export class Picture {
  #figure = null;
  #image = element("img", { alt: "" });
  #alt;
  #caption;

  #size = element("p", { class: "hint" });

  /** @param {function(Object): void} changed takes the block as it is now */
  constructor(changed, list) {
    this.changed = changed;
    this.list = list;
    this.#alt = this.#input("替代文字（用一句话说明图上是什么）");
    this.#caption = this.#input("图题（可不写）");
    const words = element("div", { class: "words" }, this.#alt.label, this.#caption.label, this.#size);
    this.node = element("div", { class: "picture" }, this.#image, words);
  }

  show({ figure }) {
    if (this.#figure?.src !== figure.src) {
      this.#image.src = figure.src;
    }
    this.#figure = figure;
    put(this.#alt.input, figure.alt);
    put(this.#caption.input, figure.caption ?? "");
  }

  settle() {
    this.follow(this.list.desk.report);
  }

  /** How much of what a report can have the pictures take by now. */
  follow(report) {
    this.#size.textContent = `这张约${pictureSize(this.#figure)}，${toldSum(report, this.list.forms)}。`;
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
    return { input, label: element("label", { class: "field" }, element("span", {}, name), input) };
  }

  #read() {
    const caption = this.#caption.input.value;
    const { src } = this.#figure;
    const figure = { src, alt: this.#alt.input.value };
    return { figure: caption.trim() === "" ? figure : { ...figure, caption } };
  }
}
