package nianbao.http.server.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Twelve bytes for all. */
final class RoomTest {

  private final Room room = new Room(12);

  @Test
  void oneAloneHasHalf() {
    assertThat(new Reservation(room, "a").grow(7)).isFalse();
    assertThat(new Reservation(room, "a").grow(6)).isTrue();
    assertThat(new Reservation(room, "a").grow(1)).isFalse();
  }

  @Test
  void whoHoldsNothingFindsSomeHoweverMuchOthersHold() {
    new Reservation(room, "a").grow(6);
    assertThat(new Reservation(room, "b").grow(4)).isFalse();
    assertThat(new Reservation(room, "b").grow(3)).isTrue();
    assertThat(new Reservation(room, "c").grow(1)).isTrue();
  }

  @Test
  void whatIsClosedIsThereAgainAndOnlyOnce() {
    Reservation first = new Reservation(room, "a");
    first.grow(6);
    Reservation other = new Reservation(room, "b");
    other.grow(3);
    first.close();
    first.close();

    assertThat(other.grow(4)).isFalse();
    assertThat(new Reservation(room, "a").grow(4)).isTrue();
  }
}
