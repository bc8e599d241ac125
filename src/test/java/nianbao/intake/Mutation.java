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
      List<Spec> row = Picked.figureRow(document, random);
      row.remove(Picked.figure(row, random));
    }
  },
  CELL_DOUBLED {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.figureRow(document, random);
      int at = Picked.figure(row, random);
      row.add(at, Picked.copy(row.get(at)));
    }
  },
  ROW_SHIFTED_BY_A_BLANK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.figureRow(document, random);
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
      List<Spec> row = Picked.figureRow(document, random);
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
      List<Spec> row = Picked.figureRow(document, random);
      row.get(Picked.figure(row, random)).text = random.nextBoolean() ? "\u00A0" : "";
    }
  },
  CELL_WITH_A_MARK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.figureRow(document, random);
      String[] marks = {"/", "-", "—", "无", "——", "…", "O", "件"};
      row.get(Picked.figure(row, random)).text = marks[random.nextInt(marks.length)];
    }
  },
  CELL_WITH_A_REMARK {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.figureRow(document, random);
      Spec cell = row.get(Picked.figure(row, random));
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
      Spec label = Picked.label(rows.get(one));
      Spec second = Picked.label(rows.get(other));
      String text = label.text;
      label.text = second.text;
      second.text = text;
    }
  },
  LABEL_REPEATED {
    @Override
    void apply(LookAlike document, Random random) {
      List<List<Spec>> rows = document.figureRows(random.nextInt(2));
      Picked.label(rows.get(random.nextInt(rows.size()))).text =
          Picked.label(rows.get(random.nextInt(rows.size()))).text;
    }
  },
  LABEL_LOST {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.labelledRow(document, random);
      row.remove(Picked.label(row));
    }
  },
  LABEL_BLANK {
    @Override
    void apply(LookAlike document, Random random) {
      Picked.label(Picked.labelledRow(document, random)).text = "";
    }
  },
  LABEL_MISSPELT {
    @Override
    void apply(LookAlike document, Random random) {
      Spec label = Picked.label(Picked.labelledRow(document, random));
      int at = random.nextInt(label.text.length());
      label.text = label.text.substring(0, at) + "误" + label.text.substring(at + 1);
    }
  },
  LABEL_CUT {
    @Override
    void apply(LookAlike document, Random random) {
      Spec label = Picked.label(Picked.labelledRow(document, random));
      int at = random.nextInt(label.text.length());
      label.text = random.nextBoolean() ? label.text.substring(at) : label.text.substring(0, at);
    }
  },
  MERGED_LABEL_SPLIT {
    @Override
    void apply(LookAlike document, Random random) {
      List<Spec> row = Picked.labelledRow(document, random);
      Spec label = Picked.label(row);
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
      rows.add(at, new ArrayList<>(rows.get(at).stream().map(Picked::copy).toList()));
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
      int at = rows.indexOf(Picked.figureRowOf(rows, random));
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
      int at = rows.indexOf(Picked.figureRowOf(rows, random));
      Spec label = Picked.label(rows.get(at));
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
      int at = rows.indexOf(Picked.figureRowOf(rows, random));
      List<Spec> row = rows.get(at);
      int cut = row.size() - 1 - random.nextInt(5);
      List<Spec> rest = new ArrayList<>(row.subList(cut, row.size()));
      row.subList(cut, row.size()).clear();
      rows.add(at + 1, rest);
    }
  };

  abstract void apply(LookAlike document, Random random);
}
