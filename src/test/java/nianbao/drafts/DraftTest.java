package nianbao.drafts;

import static nianbao.drafts.Office.LI;
import static nianbao.drafts.Office.ZHANG;
import static nianbao.drafts.Office.content;
import static nianbao.drafts.Office.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nianbao.drafts.kept.Decision;
import nianbao.drafts.kept.Version;
import nianbao.drafts.kept.Version.Why;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that two people write, and a third reads. */
class DraftTest {

  private static final Digest CANONICAL = Digest.of("report");

  @TempDir private Path folder;

  @Test
  void whatTwoWroteOfOneVersionIsAllKept() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      draft.save(1, ZHANG, content("of Zhang"));
      draft.write(LI, true);
      Saving late = draft.save(1, LI, content("of Li"));

      assertThat(text(draft)).isEqualTo("of Zhang");
      assertThat(late).isInstanceOf(Saving.Changed.class);
      Version kept = ((Saving.Changed) late).kept();
      assertThat(kept.why()).isEqualTo(Why.OTHER);
      assertThat(kept.by()).isEqualTo("李四");
      assertThat(text(draft, kept.number())).isEqualTo("of Li");
    }
  }

  @Test
  void whoseTurnItIsNotLosesNothingAndLearnsWhoWrites() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      draft.write(LI, true);
      Saving refused = draft.save(1, ZHANG, content("of Zhang"));

      assertThat(refused).isInstanceOf(Saving.Held.class);
      assertThat(((Saving.Held) refused).other()).isEqualTo(LI);
      assertThat(text(draft, ((Saving.Held) refused).kept().number())).isEqualTo("of Zhang");
      assertThat(text(draft)).isEqualTo("first");
    }
  }

  @Test
  void itIsOneWritersTurnUntilTheyAreSilentOrLeave() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      assertThat(draft.write(LI, false)).contains(ZHANG);
      office.waits(Lease.TERM.minusMillis(1));
      assertThat(draft.write(LI, false)).contains(ZHANG);
      office.waits(Duration.ofMillis(1));
      assertThat(draft.write(LI, false)).isEmpty();
      assertThat(draft.write(ZHANG, false)).contains(LI);
      draft.leave(ZHANG);
      assertThat(draft.writer()).contains(LI);
      draft.leave(LI);
      assertThat(draft.write(ZHANG, false)).isEmpty();
    }
  }

  @Test
  void theLastOfEachDayInChinaIsKept() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("noon");
      draft.save(1, ZHANG, content("evening"));
      // 2026-01-13 00:00 in Beijing.
      office.waits(Duration.ofHours(8));
      draft.save(2, ZHANG, content("next day"));

      assertThat(draft.record().kept())
          .extracting(Version::number, Version::why)
          .containsExactly(tuple(2L, Why.DAY));
      assertThat(text(draft, 2)).isEqualTo("evening");
      assertThat(draft.content(1)).isEmpty();
    }
  }

  @Test
  void onlyWhatWasHandedOverLastIsDecided() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      assertThat(draft.comment("", "", "早说", "王局长")).isEmpty();
      Version first = draft.handOver("张三", content("handed"), CANONICAL);
      draft.comment("/overview/0", "2025年", "再核", "王局长");
      draft.decide(first.number(), false, "改", "王局长");
      Version second = draft.handOver("张三", content("again"), CANONICAL);

      assertThat(draft.decide(first.number(), true, "", "王局长")).isEmpty();
      Optional<Decision> decided = draft.decide(second.number(), true, "", "王局长");
      assertThat(decided).map(Decision::version).contains(second.number());
      assertThat(draft.record().comments()).extracting("version").containsExactly(first.number());
    }
  }

  @Test
  void whatWasApprovedIsKeptWhateverComesLater() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      Version approved = draft.handOver("张三", content("approved"), CANONICAL);
      draft.decide(approved.number(), true, "", "王局长");
      for (int i = 0; i < 105; i++) {
        draft.handOver("张三", content("later"), CANONICAL);
      }

      assertThat(draft.record().kept()).hasSize(101);
      assertThat(text(draft, approved.number())).isEqualTo("approved");
    }
  }

  @Test
  void onlyTheLastLinkOpensAndNoneThatWasWithdrawn() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      draft.link(Optional.of(Digest.of("old key")));
      draft.link(Optional.of(Digest.of("new key")));
      assertThat(office.desk.readBy("old key")).isEmpty();
      assertThat(office.desk.readBy("new key")).contains(draft);
      draft.link(Optional.empty());
      assertThat(office.desk.readBy("new key")).isEmpty();
    }
  }
}
