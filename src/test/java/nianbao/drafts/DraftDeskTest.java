package nianbao.drafts;

import static nianbao.drafts.Office.HOLDER;
import static nianbao.drafts.Office.ZHANG;
import static nianbao.drafts.Office.content;
import static nianbao.drafts.Office.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.LockedException;
import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.RecordJson;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts in a folder, whatever ends the program. */
class DraftDeskTest {

  private static final String UNBORN = "00000000-1111-2222-3333-444444444444";

  @TempDir private Path folder;

  @Test
  void allOfADraftIsThereAgainAfterARestart() throws Exception {
    DraftRecord before;
    String id;
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      draft.save(1, ZHANG, content("第二稿“引号”"));
      draft.handOver("张三", content("handed"), Digest.of("report"));
      draft.link(Optional.of(Digest.of("key")));
      draft.comment("/overview/0", "2025年\n", "再核\"", "王局长");
      draft.done(1, "张三");
      draft.decide(3, true, "好", "王局长");
      before = draft.record();
      id = draft.id();
    }
    try (Office again = new Office(folder)) {
      assertThat(again.found(id).record()).isEqualTo(before);
      assertThat(text(again.found(id))).isEqualTo("第二稿“引号”");
    }
  }

  @Test
  void whatAKilledProgramLeftIsOfNoDraft() throws Exception {
    Path draft;
    try (Office office = new Office(folder)) {
      draft = folder.resolve(office.draft("first").id());
    }
    Files.writeString(draft.resolve("version-2.json"), "{\"text\":\"not recorded\"}");
    Files.writeString(draft.resolve("version-3.json.part"), "{\"te");
    Files.writeString(draft.resolve("record.json.part"), "{");
    Files.createDirectory(folder.resolve(UNBORN));
    Files.writeString(folder.resolve(UNBORN).resolve("version-1.json"), "{}");

    try (Office again = new Office(folder)) {
      assertThat(text(again.found(String.valueOf(draft.getFileName())))).isEqualTo("first");
      assertThat(draft).isDirectoryNotContaining("glob:**{part,version-2.json}");
      assertThat(folder.resolve(UNBORN)).doesNotExist();
      assertThat(again.log).isEmpty();
    }
  }

  @Test
  void whatIsSomebodyElsesStaysWhereItIs() throws Exception {
    Path draft;
    try (Office office = new Office(folder)) {
      draft = folder.resolve(office.draft("first").id());
    }
    Path photo =
        Files.writeString(Files.createDirectory(folder.resolve("photos")).resolve("a"), "");
    Path note = Files.writeString(draft.resolve("notes.txt"), "");
    Path other = Files.createDirectory(folder.resolve(UNBORN)).resolve("contract.json");
    Files.writeString(other, "{}");
    try (Office again = new Office(folder)) {
      assertThat(text(again.found(String.valueOf(draft.getFileName())))).isEqualTo("first");
      assertThat(photo).exists();
      assertThat(note).exists();
      assertThat(other).exists();
    }
  }

  @Test
  void aDamagedRecordIsToldAndLeftAlone() throws Exception {
    Path record;
    try (Office office = new Office(folder)) {
      record = folder.resolve(office.draft("first").id()).resolve("record.json");
    }
    Files.writeString(record, "{\"holder\":");
    try (Office again = new Office(folder)) {
      assertThat(again.log).containsExactly("draft-unreadable");
      assertThat(again.desk.of(HOLDER)).isEmpty();
      assertThat(record.resolveSibling("version-1.json")).exists();
    }
  }

  @Test
  void aDiskThatTakesNothingLeavesTheDraftAsItWas() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      Path path = folder.resolve(draft.id());
      // Where the content is to be written, and then where the record is.
      for (String name : new String[] {"version-2.json.part", "record.json.part"}) {
        Files.createDirectories(path.resolve(name).resolve("in the way"));
        assertThatThrownBy(() -> draft.save(1, ZHANG, content("second")))
            .isInstanceOf(IOException.class);
        assertThat(text(draft)).isEqualTo("first");
        assertThat(draft.record().current().number()).isEqualTo(1);
        Files.delete(path.resolve(name).resolve("in the way"));
        Files.delete(path.resolve(name));
      }
      draft.save(1, ZHANG, content("second"));
      assertThat(text(draft)).isEqualTo("second");
    }
  }

  @Test
  void noMoreIsKeptThanTheSpaceAllows() throws Exception {
    try (Office office = new Office(folder, (1 << 16) + 200)) {
      Draft draft = office.draft("first");
      assertThatThrownBy(() -> draft.save(1, ZHANG, content("x".repeat(200))))
          .isInstanceOf(FullException.class);
      assertThat(text(draft)).isEqualTo("first");
      office.desk.remove(draft);
      assertThat(office.draft("another").id()).isNotEqualTo(draft.id());
    }
  }

  @Test
  void oneServiceAloneHasTheFolder() throws Exception {
    try (Office office = new Office(folder)) {
      assertThatThrownBy(() -> new Office(folder)).isInstanceOf(LockedException.class);
      office.draft("first");
    }
    new Office(folder).close();
  }

  @Test
  void aRemovedDraftIsGoneForWhoeverHoldsIt() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      office.desk.remove(draft);
      assertThat(office.desk.of(HOLDER)).isEmpty();
      assertThat(draft.content(1)).isEmpty();
      assertThatThrownBy(() -> draft.save(1, ZHANG, content("second")))
          .isInstanceOf(IOException.class);
      assertThat(folder.resolve(draft.id())).doesNotExist();
    }
  }

  @Test
  void draftsAreSeenUnderTheirTokensNameAndNoIdLeadsOutOfTheFolder() throws Exception {
    try (Office office = new Office(folder)) {
      Draft draft = office.draft("first");
      assertThat(office.desk.of("other")).isEmpty();
      assertThat(office.desk.find("other", draft.id())).isEmpty();
      assertThat(office.desk.find(HOLDER, "../" + folder.getFileName() + "/" + draft.id()))
          .isEmpty();
      assertThat(office.desk.known(HOLDER, "k")).contains(draft);
      assertThat(RecordJson.of(draft.record().current()).text()).contains("\"agency\":\"甲局\"");
    }
  }
}
