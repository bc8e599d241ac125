package nianbao.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nianbao.intake.LookAlike.Spec;

/** What happens to tables on their way through word processors, web sites and scanners. */
enum Mutation {
  NOTHING {
    @Override
    void apply(LookAlike document, Random random) {}
  },
  CELL_LOST {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      row.remove(figure(row, random));
    }
  },
  CELL_DOUBLED {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      int at = figure(row, random);
      row.add(at, copy(row.get(at)));
    }
  },
  ROW_SHIFTED_BY_A_BLANK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      int first = 0;
      while (!row.get(first).figure) {
        first++;
      }
      row.add(first, new Spec(" ", 1, 1, true));
      row.remove(row.size() - 1);
    }
  },
  ROW_SHIFTED_LEFT {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      int first = 0;
      while (!row.get(first).figure) {
        first++;
      }
      row.remove(first);
      row.add(new Spec("", 1, 1, true));
    }
  },
  CELL_BLANK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      row.get(figure(row, random)).text = random.nextBoolean() ? "\u00A0" : "";
    }
  },
  CELL_WITH_A_MARK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      String[] marks = {"/", "-", "—", "无", "——", "…", "O", "件"};
      row.get(figure(row, random)).text = marks[random.nextInt(marks.length)];
    }
  },
  CELL_WITH_A_REMARK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = figureRow(document, random);
      Spec cell = row.get(figure(row, random));
      String[] remarks = {"（其中修订16件）", "件", " 1", "，含上年", "\n2", "万"};
      cell.text = cell.text + remarks[random.nextInt(remarks.length)];
    }
  },
  CELLS_MERGED {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = document.figureRows(1).get(random.nextInt(document.figureRows(1).size()));
      int at = row.size() - 2 - random.nextInt(5);
      Spec next = row.remove(at + 1);
      Spec cell = row.get(at);
      cell.text = cell.text + (random.nextBoolean() ? "\n" : " ") + next.text;
      cell.columns = 2;
    }
  },
  HEADERS_SWAPPED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(3));
      List<List<Spec>> headers =
          rows.stream()
              .filter(row -> row.stream().noneMatch(cell -> cell.figure) && row.size() > 2)
              .toList();
      List<Spec> row = headers.get(random.nextInt(headers.size()));
      int one = random.nextInt(row.size());
      int other = (one + 1 + random.nextInt(row.size() - 1)) % row.size();
      String text = row.get(one).text;
      row.get(one).text = row.get(other).text;
      row.get(other).text = text;
    }
  },
  HEADERS_SWAPPED_WITH_THEIR_SPANS {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(1 + random.nextInt(2));
      List<List<Spec>> headers =
          rows.stream()
              .filter(row -> row.stream().noneMatch(cell -> cell.figure) && row.size() > 1)
              .toList();
      List<Spec> row = headers.get(random.nextInt(headers.size()));
      int one = random.nextInt(row.size() - 1);
      Collections.swap(row, one, one + 1);
    }
  },
  HEADER_LOST {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(3));
      List<Spec> row = rows.get(random.nextInt(3));
      row.remove(random.nextInt(row.size()));
    }
  },
  LABELS_SWAPPED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.figureRows(random.nextInt(2));
      int one = random.nextInt(rows.size());
      int other = random.nextInt(rows.size());
      Spec label = label(rows.get(one));
      Spec second = label(rows.get(other));
      String text = label.text;
      label.text = second.text;
      second.text = text;
    }
  },
  LABEL_REPEATED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.figureRows(random.nextInt(2));
      label(rows.get(random.nextInt(rows.size()))).text =
          label(rows.get(random.nextInt(rows.size()))).text;
    }
  },
  LABEL_LOST {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = labelledRow(document, random);
      row.remove(label(row));
    }
  },
  LABEL_BLANK {
    @Override
    void apply(LookAlike document, Random random) {
      label(labelledRow(document, random)).text = "";
    }
  },
  LABEL_MISSPELT {
    @Override
    void apply(LookAlike document, Random random) {
      Spec label = label(labelledRow(document, random));
      int at = random.nextInt(label.text.length());
      label.text = label.text.substring(0, at) + "误" + label.text.substring(at + 1);
    }
  },
  LABEL_CUT {
    @Override
    void apply(LookAlike document, Random random) {
      Spec label = label(labelledRow(document, random));
      int at = random.nextInt(label.text.length());
      label.text = random.nextBoolean() ? label.text.substring(at) : label.text.substring(0, at);
    }
  },
  MERGED_LABEL_SPLIT {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = labelledRow(document, random);
      Spec label = label(row);
      for (int i = 1; i < label.columns; i++) {
        row.add(row.indexOf(label) + 1, new Spec("", 1, 1, false));
      }
      label.columns = 1;
    }
  },
  ROW_LOST {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(3));
      rows.remove(random.nextInt(rows.size()));
    }
  },
  ROW_DOUBLED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(3));
      int at = random.nextInt(rows.size());
      rows.add(at, new ArrayList<>(rows.get(at).stream().map(Mutation::copy).toList()));
    }
  },
  ROWS_SWAPPED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(2));
      Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
    }
  },
  ROW_TORN {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(2));
      int at = rows.indexOf(figureRowOf(rows, random));
      List<Spec> row = rows.get(at);
      List<Spec> figures = new ArrayList<>();
      if (random.nextBoolean()) {
        figures.add(new Spec("", 3, 1, false));
      }
      row.stream().filter(cell -> cell.figure).forEach(figures::add);
      row.removeIf(cell -> cell.figure);
      rows.add(at + 1, figures);
    }
  },
  ROW_TORN_IN_ITS_WORDS {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(random.nextInt(2));
      int at = rows.indexOf(figureRowOf(rows, random));
      Spec label = label(rows.get(at));
      int cut = label.text.length() / 2;
      Spec rest = new Spec(label.text.substring(cut), label.columns, 1, false);
      label.text = label.text.substring(0, cut);
      rows.add(at + 1, new ArrayList<>(List.of(rest)));
    }
  },
  ROW_TORN_AMONG_ITS_FIGURES {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.tables.get(1 + random.nextInt(2));
      int at = rows.indexOf(figureRowOf(rows, random));
      List<Spec> row = rows.get(at);
      int cut = row.size() - 1 - random.nextInt(5);
      List<Spec> rest = new ArrayList<>(row.subList(cut, row.size()));
      row.subList(cut, row.size()).clear();
      rows.add(at + 1, rest);
    }
  };

  abstract void apply(LookAlike document, Random random);

  private static List<Spec> figureRow(LookAlike document, Random random) {
    return figureRowOf(document.tables.get(random.nextInt(3)), random);
  }

  private static List<Spec> labelledRow(LookAlike document, Random random) {
    return figureRowOf(document.tables.get(random.nextInt(2)), random);
  }

  private static List<Spec> figureRowOf(List<List<Spec>> table, Random random) {
    List<List<Spec>> rows =
        table.stream().filter(row -> row.stream().anyMatch(cell -> cell.figure)).toList();
    return rows.get(random.nextInt(rows.size()));
  }

  private static int figure(List<Spec> row, Random random) {
    List<Spec> figures = row.stream().filter(cell -> cell.figure).toList();
    return row.indexOf(figures.get(random.nextInt(figures.size())));
  }

  /** The words right before the figures. */
  private static Spec label(List<Spec> row) {
    int at = 0;
    while (at + 1 < row.size() && !row.get(at + 1).figure) {
      at++;
    }
    return row.get(at);
  }

  private static Spec copy(Spec cell) {
    return new Spec(cell.text, cell.columns, cell.rows, cell.figure);
  }
}
