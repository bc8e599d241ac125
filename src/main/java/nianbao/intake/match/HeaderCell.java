package nianbao.intake.match;

/** A word over columns, with the place in its table's grid where its cell begins. */
record HeaderCell(String word, int row, int column) {}
