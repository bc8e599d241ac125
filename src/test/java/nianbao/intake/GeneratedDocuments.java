package nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nianbao.form.Edition;
import nianbao.form.Form;

/** Documents of all kinds in a folder, each of another report, for measuring what many cost. */
public final class GeneratedDocuments {

  /** One kind of file. */
  private interface Kind {
    byte[] of(LookAlike report, int number) throws Exception;
  }

  private static final List<String> ENDINGS =
      List.of("docx", "html", "pdf", "xls", "xlsx", "rtf", "mht", "txt");

  private static final List<Printed.Lines> LINES = List.of(Printed.Lines.values());

  private static final List<Kind> KINDS =
      List.of(
          (report, number) -> Filed.word(report),
          (report, number) -> utf8(around(Written.webPage(report))),
          (report, number) ->
              new Printed(report, LINES.get(number % LINES.size()), Printed.Fault.NOTHING, number)
                  .file(),
          (report, number) -> Filed.oldSheet(report),
          (report, number) -> Filed.sheet(report),
          (report, number) -> utf8(Written.richText(report)),
          (report, number) -> Filed.archivedPage(report),
          (report, number) -> utf8(Written.rows(report, "\t", "")));

  /** The navigation of a web site is larger than the report in it. */
  private static final int LINKS = 2000;

  private GeneratedDocuments() {}

  /** Writes so many documents into a folder, the kinds in turns. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[1]));
    for (int number = 0; number < Integer.parseInt(args[0]); number++) {
      write(folder, number);
    }
  }

  private static void write(Path folder, int number) throws Exception {
    int kind = number % KINDS.size();
    LookAlike report = new LookAlike(Form.of(Edition.FORM_2021), number);
    String name = String.format(Locale.ROOT, "%05d.%s", number, ENDINGS.get(kind));
    Files.write(folder.resolve(name), KINDS.get(kind).of(report, number));
  }

  private static String around(String page) {
    String links = "<ul><li><a href=\"#\"><span>政务公开</span></a></li></ul>".repeat(LINKS);
    return page.replace("<div><p>首页</p></div>", "<div>" + links + "</div>");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
