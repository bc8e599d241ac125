/** The items of a text part that are chosen together: from the one where the choice began to the one where it ends. */
export class Selection {
  #from = 0;
  #to = 0;

  /** One item alone. */
  point(index) {
    this.#from = this.#to = index;
  }

  /** All up to another item. */
  reach(index) {
    this.#to = index;
  }

  get first() {
    return Math.min(this.#from, this.#to);
  }

  get last() {
    return Math.max(this.#from, this.#to);
  }

  get end() {
    return this.#to;
  }

  get count() {
    return this.last - this.first + 1;
  }

  /** Marks the rows of more than one item. */
  mark(rows) {
    rows.forEach(({ node }, index) => node.classList.toggle("chosen", this.count > 1 && index >= this.first && index <= this.last));
  }
}
