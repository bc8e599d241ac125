/** Links before all else, seen when the Tab key comes to them: to the form, the problems and the pages. */
export function skips() {
  const links = document.querySelectorAll("#skips a");
  links.forEach((link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    const place = document.getElementById(/** @type {HTMLElement} */ (link).dataset.to ?? "");
    /** @type {HTMLElement | null | undefined} */
    const first = place?.querySelector("input, textarea, button, select, [tabindex='0']");
    first?.focus();
  }));
}
