import { ask } from "../ui/dialogs.js";
import { button, element } from "../ui/element.js";
import { notice } from "../ui/notice.js";

/**
 * Shows the link for who is to read the report.
 *
 * @param {string} key of the link; "" where this browser does not know it
 * @param {boolean} isThere whether there is a link, also one that is not known here
 * @returns {Promise<"fresh" | "none" | "">} what is to be done: another link, none any more, or nothing
 */
export async function shareDialog(key, isThere) {
  const words = [element("p", {}, "拿到链接的人不用口令，就能看最近一次送审的内容、提意见、同意或退回。请只发给该看的人。")];
  if (key) {
    const address = new URL(`read.html#read=${key}`, document.baseURI).href;
    const field = element("input", { type: "text", readonly: true, value: address, "aria-label": "链接", class: "link" });
    const copy = button("复制", () => copied(field));
    words.push(element("div", { class: "tools" }, field, copy));
  } else {
    words.push(element("p", {}, isThere ? "链接是在别的浏览器里做的，这里看不到。重新做一个，原来的就不能用了。" : "还没有链接。"));
  }
  const fresh = [key || isThere ? "换一个新的" : "做一个链接", "fresh", key ? undefined : "main"];
  const none = key || isThere ? [["收回链接", "none", "danger"]] : [];
  return ask("领导的链接", words, [["关闭", ""], ...none, fresh]);
}

async function copied(field) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Without TLS, or where the browser does not let a page do so.
    document.execCommand("copy");
  }
  notice("链接已复制。");
}
