/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) undo and redo in the report; outside of its form they stay the browser's. */
export function keys(desk) {
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && desk.draft && !document.querySelector("dialog[open]");
    if (!isOurs || !["z", "y"].includes(key)) {
      return;
    }
    event.preventDefault();
    if (key === "z" && !event.shiftKey) {
      desk.undo();
    } else {
      desk.redo();
    }
  });
}
