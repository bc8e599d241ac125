package nianbao.http.work;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Jobs that wait. The holders have turns, however many jobs each of them has; and where all places
 * are taken, who has fewer of them takes one from who has most. Safe for use by several threads.
 */
final class FairQueue {

  private final Map<String, Deque<Job<?>>> waiting = new LinkedHashMap<>();
  private int size;

  /**
   * Adds a job.
   *
   * @param most how many may wait
   * @return the job that finds no place any more: this one or another
   */
  synchronized Optional<Job<?>> add(Job<?> job, int most) {
    Optional<Job<?>> displaced = size < most ? Optional.empty() : displaced(job);
    if (displaced.filter(job::equals).isEmpty()) {
      waiting.computeIfAbsent(job.holder(), holder -> new ArrayDeque<>()).add(job);
      size++;
    }
    return displaced;
  }

  /** Takes the job whose turn it is; empty if none waits. */
  synchronized Optional<Job<?>> next() {
    Iterator<Map.Entry<String, Deque<Job<?>>>> turns = waiting.entrySet().iterator();
    if (!turns.hasNext()) {
      return Optional.empty();
    }
    Map.Entry<String, Deque<Job<?>>> turn = turns.next();
    Deque<Job<?>> own = turn.getValue();
    turns.remove();
    Job<?> job = own.remove();
    if (!own.isEmpty()) {
      waiting.put(job.holder(), own);
    }
    size--;
    return Optional.of(job);
  }

  /** Takes a job out that nobody wants any longer. */
  synchronized void remove(Job<?> job) {
    Deque<Job<?>> own = waiting.get(job.holder());
    if (own != null && own.remove(job)) {
      size--;
      if (own.isEmpty()) {
        waiting.remove(job.holder());
      }
    }
  }

  synchronized int size() {
    return size;
  }

  // The newest of the one who has most, unless it would have more than that itself.
  private Optional<Job<?>> displaced(Job<?> job) {
    Deque<Job<?>> most =
        waiting.values().stream().max(Comparator.comparingInt(Deque::size)).orElseThrow();
    Deque<Job<?>> own = waiting.getOrDefault(job.holder(), new ArrayDeque<>());
    if (own.size() + 1 >= most.size()) {
      return Optional.of(job);
    }
    Job<?> newest = most.getLast();
    remove(newest);
    return Optional.of(newest);
  }
}
