package nianbao.drafts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An office that keeps drafts in a folder, with a clock of its own. */
final class Office implements AutoCloseable {

  static final String HOLDER = "bureau";
  static final Writer ZHANG = new Writer("张三", "a1");
  static final Writer LI = new Writer("李四", "b2");

  final List<String> log = new ArrayList<>();
  final DraftDesk desk;
  private Instant now = Instant.parse("2026-01-12T08:00:00Z");

  Office(Path folder) throws IOException {
    this(folder, 1 << 30);
  }

  Office(Path folder, long most) throws IOException {
    desk = new DraftDesk(new DraftSettings(folder, most), () -> now, (name, more) -> log.add(name));
    desk.open();
  }

  void waits(Duration time) {
    now = now.plus(time);
  }

  Draft draft(String text) throws IOException {
    Draft draft = desk.take(HOLDER, "k", ZHANG.name(), content(text));
    draft.write(ZHANG, false);
    return draft;
  }

  Draft found(String id) {
    return desk.find(HOLDER, id).orElseThrow();
  }

  static Message content(String text) {
    String json = "{\"report\":{\"agency\":\"甲局\",\"year\":2025},\"text\":\"" + text + "\"}";
    return Message.of(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  static String text(Draft draft, long version) throws IOException {
    return Message.of(draft.content(version).orElseThrow())
        .orElseThrow()
        .text("text", 90)
        .orElseThrow();
  }

  static String text(Draft draft) throws IOException {
    return text(draft, draft.record().current().number());
  }

  @Override
  public void close() throws IOException {
    desk.close();
  }
}
