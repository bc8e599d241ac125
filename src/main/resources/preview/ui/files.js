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
