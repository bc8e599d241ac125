package nianbao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.form.Line;
import nianbao.form.Part;

/** Collects what a report says in words, in the order of the document. */
final class Passages {

  private final List<Passage> found = new ArrayList<>();

  List<Passage> of(String agency, Map<Part, List<Block>> texts, Figures figures) {
    add("/agency", agency);
    for (Part part : Part.values()) {
      if (part.isText()) {
        addBlocks(part.pointer(), texts.getOrDefault(part, List.of()));
      } else {
        figures.form().table(part).lines().forEach(line -> addAmounts(line, figures));
      }
    }
    return List.copyOf(found);
  }

  private void addAmounts(Line line, Figures figures) {
    List<Cell> cells = figures.row(line.id()).cells();
    for (int column = 0; column < cells.size(); column++) {
      if (cells.get(column) instanceof Cell.Amount amount) {
        add(line.pointer(column), amount.printed());
      }
    }
  }

  private void addBlocks(String pointer, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      addBlock(pointer + "/" + i, blocks.get(i));
    }
  }

  private void addBlock(String pointer, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      add(pointer, paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      add(pointer + "/heading", heading.heading());
      add(pointer + "/text", heading.text());
    } else if (block instanceof Block.Table table) {
      add(pointer + "/table/caption", table.caption());
      addCells(pointer + "/table/header", table.header());
      addCells(pointer + "/table/rows", table.rows());
    } else if (block instanceof Block.Figure figure) {
      add(pointer + "/figure/alt", figure.alt());
      add(pointer + "/figure/caption", figure.caption());
    } else if (block instanceof Block.Chart chart) {
      addChart(pointer + "/chart", chart);
    }
  }

  private void addChart(String pointer, Block.Chart chart) {
    add(pointer + "/title", chart.title());
    add(pointer + "/unit", chart.unit());
    for (int i = 0; i < chart.categories().size(); i++) {
      add(pointer + "/categories/" + i, chart.categories().get(i));
    }
    for (int i = 0; i < chart.series().size(); i++) {
      add(pointer + "/series/" + i + "/name", chart.series().get(i).name());
    }
    add(pointer + "/alt", chart.statedAlt());
    add(pointer + "/caption", chart.caption());
  }

  private void addCells(String pointer, List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        add(pointer + "/" + i + "/" + j, rows.get(i).get(j));
      }
    }
  }

  private void add(String pointer, Optional<String> text) {
    text.ifPresent(present -> add(pointer, present));
  }

  private void add(String pointer, String text) {
    found.add(new Passage(pointer, text));
  }
}
