const SVG = "http://www.w3.org/2000/svg";

/** The kinds of charts in small, dark parts and pale ones. */
const SHAPES = {
  column: { dark: "M3 21V9h4v12zM10 21V4h4v17z", pale: "M17 21v-8h4v8z" },
  bar: { dark: "M3 4h13v4H3zM3 10h18v4H3z", pale: "M3 16h9v4H3z" },
  line: { lines: "M3 18l6-7 5 3 7-10", dark: "M7.5 9.5h3v3h-3zM12.5 12.5h3v3h-3zM19 3h3v3h-3zM2 16.5h3v3H2z" },
  stacked: { dark: "M3 21v-6h4v6zM10 21v-9h4v9zM17 21v-5h4v5z", pale: "M3 15v-4h4v4zM10 12V4h4v8zM17 16v-6h4v6z" },
  pie: { dark: "M11 13V4a9 9 0 1 0 9 9z", pale: "M13 2a9 9 0 0 1 9 9h-9z" },
};

/** The picture of a kind of chart; its name stands beside it. */
export function drawing(kind) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "drawing");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, outline] of Object.entries(SHAPES[kind])) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", outline);
    svg.append(path);
  }
  return svg;
}
