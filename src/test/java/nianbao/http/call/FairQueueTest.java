package nianbao.http.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tasks are named by the letter of their holder and a number. */
final class FairQueueTest {

  private final FairQueue queue = new FairQueue();

  @Test
  void theHoldersHaveTurnsHoweverManyTasksEachHas() {
    for (String task : List.of("a1", "a2", "a3", "a4", "b1", "c1", "b2")) {
      add(task, 10);
    }

    assertThat(taken()).containsExactly("a1", "b1", "c1", "a2", "b2", "a3", "a4");
  }

  @Test
  void whoHasFewerTasksTakesAPlaceFromWhoHasMost() {
    add("a1", 3);
    add("a2", 3);
    add("a3", 3);

    assertThat(add("b1", 3)).contains("a3");
    assertThat(taken()).containsExactly("a1", "b1", "a2");
  }

  @Test
  void whoHasAsManyAsAnyoneFindsNoPlace() {
    add("a1", 3);
    add("a2", 3);
    add("b1", 3);

    assertThat(add("b2", 3)).contains("b2");
    assertThat(add("a3", 3)).contains("a3");
    assertThat(taken()).containsExactly("a1", "b1", "a2");
  }

  @Test
  void whatNobodyWantsAnyLongerHasNoTurn() {
    add("a1", 3);
    Named given = new Named("b1");
    assertThat(queue.add(given, 3)).isEmpty();
    queue.remove(given);
    queue.remove(given);

    assertThat(queue.size()).isEqualTo(1);
    assertThat(taken()).containsExactly("a1");
  }

  private Optional<String> add(String task, int most) {
    return queue.add(new Named(task), most).map(Object::toString);
  }

  private List<String> taken() {
    List<String> taken = new ArrayList<>();
    for (Optional<Task<?>> next = queue.next(); next.isPresent(); next = queue.next()) {
      taken.add(next.get().toString());
    }
    return taken;
  }

  private static final class Named extends Task<String> {

    private final String name;

    Named(String name) {
      super(() -> name, name.substring(0, 1));
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
