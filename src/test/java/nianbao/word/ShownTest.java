package nianbao.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.intake.Stated;
import nianbao.press.Importer;
import org.junit.jupiter.api.Test;

class ShownTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void seesAll() throws Exception {
    Importer importer = new Importer(SharedPress.press());
    int bad = 0;
    for (Case each : Cases.all()) {
      byte[] file = WordFile.of(each).withoutSource().bytes();
      String draft =
          importer.read(file, Stated.NOTHING, made -> made.json(), sentence -> "{\"x\":\"" + sentence + "\"}");
      JsonNode now = ShownReport.of(JSON.readTree(draft));
      JsonNode want = ShownReport.of(each.report());
      if (!now.equals(want)) {
        bad++;
        System.out.println("## " + each);
        var changes = nianbao.intake.change.Changes.between(want.toString(), now.toString());
        changes.stream().limit(6).forEach(c -> System.out.println("   " + c.pointer() + "\n     -" + cut(c.before().json()) + "\n     +" + cut(c.now().json())));
      }
    }
    System.out.println("bad " + bad + " of " + Cases.all().size());
  }
  static String cut(java.util.Optional<String> s) { String t = s.orElse("none"); return t.length() > 150 ? t.substring(0,150) : t; }
}
