import { notice } from "./notice.js";

/** Takes a file that is dropped anywhere where nothing else takes it; text that is dragged stays the browser's. */
export function takesFiles(node, take) {
  const withFiles = (does) => (event) => {
    if (!event.defaultPrevented && event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      does(event.dataTransfer.files);
    }
  };
  node.addEventListener("dragover", withFiles(() => {}));
  node.addEventListener("drop", withFiles((files) => (files.length === 1 ? take(files[0]) : notice("一次只能打开一个文件。"))));
}

/** Lets the clerk choose one file; gives it, or null where none was chosen. */
export function choose(accept) {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.addEventListener("change", () => resolve(input.files[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Hands a file to the clerk. */
export function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address when it starts to download, a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
