import { button, element } from "../ui/element.js";
import { Refusal, Unreachable } from "../service/failure.js";

/** The samples to try, as soon as the service tells which there are. */
export class Samples {
  #list = element("div", { "aria-busy": "true" });

  /** @param {function(string): void} open takes the name of a sample */
  constructor(service, open) {
    Object.assign(this, { service, open });
    this.node = element("section", { "aria-labelledby": "samples-title" }, element("h2", { id: "samples-title" }, "试一试样例"), this.#list);
  }

  async show() {
    this.#list.replaceChildren(...(await this.#content()));
    this.#list.setAttribute("aria-busy", "false");
  }

  async #content() {
    try {
      return this.#cards(await this.service.samples());
    } catch (failure) {
      if (failure instanceof Unreachable) {
        return this.#missing("现在连不上服务，样例打不开；已有的草稿可以照常编辑。");
      }
      if (failure instanceof Refusal) {
        return this.#missing(`样例打不开：${failure.message}`);
      }
      throw failure;
    }
  }

  #cards(samples) {
    const items = samples.map(({ name, title }) => element("li", {}, button(title, () => this.open(name), { class: "card" })));
    return [
      element("p", { class: "hint" }, "都是各地公开发布过的年报，有的带着原有的差错，正好看看问题怎样指出来。"),
      element("ul", { class: "cards" }, ...items),
    ];
  }

  #missing(reason) {
    return [element("p", { class: "warning" }, reason), button("再试一次", () => this.show())];
  }
}
