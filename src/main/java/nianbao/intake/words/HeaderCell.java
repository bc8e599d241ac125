package nianbao.intake.words;

/** A word over columns, with the place in its table's grid where its cell begins. */
public record HeaderCell(String word, int row, int column) {}
