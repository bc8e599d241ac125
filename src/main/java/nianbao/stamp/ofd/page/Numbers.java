package nianbao.stamp.ofd.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of a document's objects (GB/T 33190-2016 7.1), from 1, and what is at marked content. */
public final class Numbers {

  /** Marked content: its page, counted from 0, and its id there. */
  private record Mark(int page, int id) {}

  private final Map<Mark, List<Integer>> marked = new HashMap<>();
  private int last;

  /** An id that no object has. */
  public int next() {
    return ++last;
  }

  /** The highest id that there is. */
  public int last() {
    return last;
  }

  /** An id for an object that is part of marked content. */
  public int next(int page, int mark) {
    int id = next();
    marked.computeIfAbsent(new Mark(page, mark), key -> new ArrayList<>(1)).add(id);
    return id;
  }

  /** The objects of marked content, in the order in which they are shown. */
  public List<Integer> at(int page, int mark) {
    return marked.getOrDefault(new Mark(page, mark), List.of());
  }
}
