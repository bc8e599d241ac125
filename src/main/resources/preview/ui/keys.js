/**
 * Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) undo and redo in the report, and other letters with Ctrl do what is given for them;
 * outside of the report they stay the browser's.
 *
 * @param {Object<string, function(): void>} others by their letter
 */
export function keys(desk, others) {
  const redo = () => desk.redo();
  const does = { ...others, y: redo, z: () => desk.undo(), Z: redo };
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    const action = does[key === "z" && event.shiftKey ? "Z" : key];
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && desk.draft && !document.querySelector("dialog[open]");
    if (isOurs && action) {
      event.preventDefault();
      action();
    }
  });
}
