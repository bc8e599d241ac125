import { notice } from "../../ui/notice.js";
import { isEmpty } from "../../report/blocks.js";
import { cleaned, cleanedBlocks, oddCount, toldOdd } from "../../report/clean.js";
import { asHeading } from "../../report/headings.js";
import { words } from "../../report/placement.js";
import { toldSum } from "../../report/size.js";
import { blocksOf } from "../../report/prose.js";
import { figureOf, pictureAt, picturesInRichText, picturesOf } from "./intake.js";

// Bytes; such a photograph takes a moment.
const SLOW = 1_000_000;
const GONE = "已经换了一份报告，刚才的图和文字没有放进来：请回到原来的报告再放一次";

/**
 * What comes into a text part from outside: pasted paragraphs, tables and pictures, dropped pictures, chosen ones. All of it is
 * told in a sentence and is one step to undo.
 */
export class Arrivals {
  constructor(list) {
    this.list = list;
    list.node.addEventListener("drop", (event) => this.#drop(event));
  }

  /** Pasted pictures, tables and several paragraphs become blocks of their own; other text goes in where the caret is. */
  paste(row, event) {
    const files = picturesOf(event.clipboardData);
    const blocks = blocksOf(event.clipboardData);
    if (blocks.length === 0 && files.length === 0) {
      return;
    }
    event.preventDefault();
    if (blocks.length === 0) {
      this.pictures(files);
    } else if (this.#areWords(row, blocks)) {
      this.#take(row, blocks[0]);
    } else {
      this.#insert(row, blocks, event.clipboardData.getData("text/rtf"));
    }
  }

  /** Whether they go into the paragraph where the caret is, and make no other. */
  #areWords(row, blocks) {
    const [text] = blocks;
    return blocks.length === 1 && typeof text === "string" && !cleaned(text).includes("\n") && !(this.list.isEmpty(row) && asHeading(cleaned(text)));
  }

  #take(row, text) {
    const { desk } = this.list;
    const clean = cleaned(text);
    desk.pause();
    row.editor.take(clean);
    desk.pause();
    told(`已粘贴${[...clean].length}个字`, toldOdd(oddCount(text)));
  }

  async #insert(row, pasted, richText) {
    const caret = row.editor.caret();
    const isHere = this.list.desk.stays();
    const { blocks, odd } = cleanedBlocks(pasted);
    const own = words(this.list.title);
    const isTitle = (block) => typeof block === "string" && words(block) === own;
    const untitled = blocks.filter((block) => !isTitle(block));
    const hasPictures = untitled.some(({ figure }) => figure);
    const { whole, missing } = hasPictures ? await withPictures(untitled, richText) : { whole: untitled, missing: 0 };
    const ready = whole.map((block) => asHeading(block) ?? block);
    if (!isHere()) {
      told(GONE);
      return;
    }
    if (ready.length > 0) {
      this.list.paragraphs.insert(row, ready, caret);
    }
    told(
      `已粘贴${counted(ready)}`,
      untitled.length < blocks.length ? `“${this.list.title}”是印好的标题，没有再放一遍` : "",
      missing > 0 ? `${missing}张图拿不到，没有带过来：请单独复制图片再粘贴，或者用“加图”` : "",
      toldOdd(odd),
    );
  }

  /** Adds pictures after the current block. */
  async pictures(files) {
    const figures = [];
    const strange = [];
    const isHere = this.list.desk.stays();
    for (const file of files) {
      if (files.length > 1 || file.size > SLOW) {
        notice(`正在处理第${figures.length + strange.length + 1}张图，共${files.length}张……`);
      }
      try {
        figures.push(await figureOf(file));
      } catch {
        strange.push(`“${file.name}”`);
      }
    }
    if (!isHere()) {
      told(GONE);
      return;
    }
    if (figures.length > 0) {
      this.list.add(...figures);
    }
    const { desk, forms } = this.list;
    told(figures.length > 0 ? `已放进${figures.length}张图，${toldSum(desk.report, forms)}` : "", strange.length > 0 ? `${strange.join("、")}不是浏览器能看的图片，没有放进来` : "");
  }

  #drop(event) {
    const files = picturesOf(event.dataTransfer);
    if (files.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.list.point(event.target);
      this.pictures(files);
    }
  }
}

/** Blocks with the pictures that they name; those that cannot be had are left out. */
async function withPictures(blocks, richText) {
  const named = blocks.filter(({ figure }) => figure && !figure.src.startsWith("data:"));
  const sent = picturesInRichText(richText);
  // Rich text tells no names: only where it has as many pictures is it known which is which.
  const isKnown = sent.length === named.length;
  const whole = [];
  let missing = 0;
  for (const block of blocks) {
    const found = block.figure ? await picture(block, isKnown ? sent[named.indexOf(block)] : undefined) : block;
    missing += found ? 0 : 1;
    whole.push(...(found ? [found] : []));
  }
  return { whole, missing };
}

async function picture({ figure: { src, alt } }, sent) {
  try {
    const file = sent ?? (await pictureAt(src));
    return file && { figure: { ...(await figureOf(file)).figure, alt } };
  } catch {
    return null;
  }
}

function counted(blocks) {
  const of = (is) => blocks.filter((block) => !isEmpty(block) && is(block)).length;
  const headings = of(({ heading }) => heading !== undefined);
  const counts = [[of((block) => typeof block === "string"), "段"], [headings, "个标题"], [of(({ table }) => table), "张表"], [of(({ figure }) => figure), "张图"]];
  return counts.filter(([count]) => count > 0).map(([count, name]) => `${count}${name}`).join("、") || "的内容是空的";
}

function told(...sentences) {
  const said = sentences.filter(Boolean);
  if (said.length > 0) {
    notice(`${said.join("；")}。`);
  }
}
