import { button, element } from "../ui/element.js";
import { read } from "../report/pointer.js";
import { count } from "../report/figures.js";
import { unchecked } from "../report/unchecked.js";
import { formerName } from "../report/renamed.js";
import { LastFigures } from "./lastfigures.js";

const LEVELS = [["", "没有选"], ["state", "国家级"], ["province", "省级"], ["city", "市级"], ["county", "县级"], ["town", "乡镇级"]];
const BODIES = [["", "没有选"], ["government", "本级政府"], ["department", "部门"]];
const SIGN_OFFS = [["unsealed", "不加盖印章"], ["sealed", "加盖印章"]];

/** The facts of the report: agency, year, date, level, kind, sign-off. */
export class Facts {
  #fields = new Map();
  #renamed = element("span", {});
  #isSame = button("机关改了名，照常核对", () => this.desk.note({ formerName: this.desk.draft.previous.agency }));
  #rename = element("p", { class: "hint wide", hidden: true }, this.#renamed, this.#isSame);
  #unchecked = element("p", { class: "hint wide" });
  #last;

  constructor(desk, forms) {
    this.desk = desk;
    this.#last = new LastFigures(desk, forms);
    const fields = element(
      "div",
      { class: "facts" },
      this.#text("/agency", "发布机关全称", { class: "wide", autocomplete: "organization", placeholder: "如：沂源县科学技术局" }),
      this.#rename,
      this.#text("/year", "报告年度", { inputmode: "numeric", maxlength: 8, size: 6 }, (text) => count(text)),
      this.#text("/issuedOn", "成文日期", { type: "date", min: "2000-01-01", max: "2199-12-31" }),
      this.#choice("/level", "机关层级", LEVELS),
      this.#choice("/body", "机关类别", BODIES),
      this.#choice("/signOff", "落款方式", SIGN_OFFS),
      this.#unchecked,
    );
    this.node = element("div", {}, fields, this.#last.node);
  }

  show(draft) {
    const { report } = draft;
    this.#last.show(report);
    this.#unchecked.textContent = unchecked(report).map(({ message }) => message).join("");
    this.#tellRenamed(draft);
    for (const [pointer, { field, value }] of this.#fields) {
      const held = read(report, pointer) ?? null;
      if (value(field.value) !== held) {
        field.value = String(held ?? field.dataset.unset ?? "");
      }
    }
  }

  locate(pointer) {
    return this.#fields.get(pointer)?.field ?? this.#last.locate(pointer);
  }

  /** Last year's report is another name's: who knows whether it is the same agency is the clerk. */
  #tellRenamed(draft) {
    const name = formerName(draft);
    const isKnown = name !== "" && draft.formerName === draft.previous.agency;
    this.#rename.hidden = name === "";
    this.#isSame.hidden = isKnown;
    this.#renamed.textContent = isKnown ? `上年叫“${name}”，照常和上年报告核对；正文里的旧名称会指出来。` : `上年报告的机关是“${name}”，名称不同，没有核对。`;
  }

  #text(pointer, name, attributes, value = (text) => text) {
    const field = element("input", {
      type: "text",
      ...attributes,
      oninput: () => this.desk.type(pointer, value(field.value)),
      onblur: () => this.desk.pause(),
    });
    return this.#labelled(pointer, name, field, value, attributes.class);
  }

  #choice(pointer, name, options) {
    const value = (text) => text || null;
    const select = element("select", { onchange: () => this.desk.type(pointer, value(select.value) ?? undefined) });
    select.append(...options.map(([choice, text]) => element("option", { value: choice }, text)));
    select.dataset.unset = options[0][0];
    return this.#labelled(pointer, name, select, value);
  }

  #labelled(pointer, name, field, value, kind = "") {
    this.#fields.set(pointer, { field, value });
    return element("label", { class: `field ${kind}` }, element("span", {}, name), field);
  }
}
