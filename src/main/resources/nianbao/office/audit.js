"use strict";
const rows = [...document.querySelectorAll("#agencies tbody tr")];
const name = document.getElementById("name");
const kind = document.getElementById("kind");
const rule = document.getElementById("rule");

function filter() {
  const words = name.value.trim();
  for (const row of rows) {
    row.hidden = !(row.querySelector("a").textContent.includes(words)
      && (!kind.value || row.dataset.kind.split(" ").includes(kind.value))
      && (!rule.value || row.dataset.rules.split(" ").includes(rule.value)));
  }
  document.getElementById("count").textContent = `列出${rows.filter((row) => !row.hidden).length}家，共${rows.length}家`;
}

// The figures of an agency in the tables of its form, put there when they are first looked at.
function fill(notice) {
  const place = notice.querySelector(".tables");
  if (!place || place.firstChild) return;
  place.append(document.getElementById(`form-${notice.dataset.form}`).content.cloneNode(true));
  const figures = notice.dataset.cells.split(",");
  const marked = new Set(notice.dataset.marked.split(","));
  for (const cell of place.querySelectorAll("[data-cell]")) {
    cell.textContent = figures[cell.dataset.cell];
    cell.classList.toggle("marked", marked.has(cell.dataset.cell));
  }
}

function show() {
  const notice = location.hash.startsWith("#a") ? document.getElementById(location.hash.slice(1)) : null;
  document.body.classList.toggle("reading", notice !== null);
  if (notice) {
    fill(notice);
    window.scrollTo(0, 0);
  }
}

function printAll() {
  for (const row of rows) {
    const notice = document.getElementById(row.querySelector("a").hash.slice(1));
    notice.classList.toggle("listed", !row.hidden);
    if (!row.hidden) fill(notice);
  }
  document.body.classList.add("all");
  window.print();
  document.body.classList.remove("all");
}

for (const field of [name, kind, rule]) field.addEventListener("input", filter);
document.getElementById("filters").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("print").addEventListener("click", () => window.print());
document.getElementById("print-all").addEventListener("click", printAll);
for (const button of document.querySelectorAll("button.print")) button.addEventListener("click", () => window.print());
window.addEventListener("hashchange", show);
filter();
show();
