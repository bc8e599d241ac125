package nianbao.preview;

/** Pasting and cutting as the browser does, where the focus is. */
final class ClipboardScripts {

  /** Takes what stands on the clipboard, by its types. */
  static final String PASTE =
      """
      (forms) => {
        const clipboardData = new DataTransfer();
        Object.entries(forms).forEach(([type, text]) => clipboardData.setData(type, text));
        const event = new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true});
        document.activeElement.dispatchEvent(event);
      }
      """;

  /** Gives what is on the clipboard then. */
  static final String CUT =
      """
      () => {
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent("cut", {clipboardData, bubbles: true, cancelable: true});
        document.activeElement.dispatchEvent(event);
        return clipboardData.getData("text/plain");
      }
      """;

  private ClipboardScripts() {}
}
