package nianbao.http.call;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tasks that wait. The holders have turns, however many tasks each of them has; and where all
 * places are taken, who has fewer of them takes one from who has most. Safe for use by several
 * threads.
 */
final class FairQueue {

  private final Map<String, Deque<Task<?>>> waiting = new LinkedHashMap<>();
  private int size;

  /**
   * Adds a task.
   *
   * @param most how many may wait
   * @return the task that finds no place any more: this one or another
   */
  synchronized Optional<Task<?>> add(Task<?> task, int most) {
    Optional<Task<?>> displaced = size < most ? Optional.empty() : displaced(task);
    if (displaced.filter(task::equals).isEmpty()) {
      waiting.computeIfAbsent(task.holder(), holder -> new ArrayDeque<>()).add(task);
      size++;
    }
    return displaced;
  }

  /** Takes the task whose turn it is; empty if none waits. */
  synchronized Optional<Task<?>> next() {
    Iterator<Map.Entry<String, Deque<Task<?>>>> turns = waiting.entrySet().iterator();
    if (!turns.hasNext()) {
      return Optional.empty();
    }
    Map.Entry<String, Deque<Task<?>>> turn = turns.next();
    Deque<Task<?>> own = turn.getValue();
    turns.remove();
    Task<?> task = own.remove();
    if (!own.isEmpty()) {
      waiting.put(task.holder(), own);
    }
    size--;
    return Optional.of(task);
  }

  /** Takes a task out that nobody wants any longer. */
  synchronized void remove(Task<?> task) {
    Deque<Task<?>> own = waiting.get(task.holder());
    if (own != null && own.remove(task)) {
      size--;
      if (own.isEmpty()) {
        waiting.remove(task.holder());
      }
    }
  }

  synchronized int size() {
    return size;
  }

  // The newest task of the client with the most tasks gives way, unless the new task's client would
  // then have even more.
  private Optional<Task<?>> displaced(Task<?> task) {
    Deque<Task<?>> most =
        waiting.values().stream().max(Comparator.comparingInt(Deque::size)).orElseThrow();
    Deque<Task<?>> own = waiting.getOrDefault(task.holder(), new ArrayDeque<>());
    if (own.size() + 1 >= most.size()) {
      return Optional.of(task);
    }
    Task<?> newest = most.getLast();
    remove(newest);
    return Optional.of(newest);
  }
}
