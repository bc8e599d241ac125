package nianbao.http.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.RecentProducts;
import nianbao.http.call.Routing;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.picture.PagePicture;
import nianbao.press.picture.WordList;

/**
 * What the page shows while it is written, for browsers that cannot draw it: pages as pictures, and
 * what they say where. Who asks for one page after the other has the report made once.
 */
record PageRoutes(Press press, ReportRoutes reports, RecentProducts recent) {

  private static final List<String> JSON = List.of(Answer.JSON);
  private static final List<String> PICTURES = List.of("image/png");
  private static final int WIDTH = 794;

  /** What is shown of a PDF. */
  private interface Look {
    Answer at(Product pdf) throws Refusal, IOException;
  }

  /** Whether each page says 草稿. */
  private enum Draft {
    TRUE,
    FALSE
  }

  void addTo(Routing routing) {
    routing.post("/v1/reports/pages", JSON, PICTURES, this::page);
    routing.post("/v1/reports/words", JSON, JSON, this::words);
  }

  private Answer page(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly("page", "width", "draft");
    int number = call.number("page", 1, Integer.MAX_VALUE, 1);
    int width = call.number("width", PagePicture.MIN_WIDTH, PagePicture.MAX_WIDTH, WIDTH);
    Draft draft = call.choice("draft", Draft.class, Draft.FALSE);
    return shown(call, draft, pdf -> picture(pdf, number, width));
  }

  private static Answer picture(Product pdf, int number, int width) throws Refusal, IOException {
    String count = Integer.toString(pdf.pages().orElseThrow());
    byte[] picture =
        PagePicture.png(pdf, number, width)
            .orElseThrow(() -> new Refusal(Fault.BAD_REQUEST, "参数page只能是1到" + count + "。"));
    return Answer.of(200, PICTURES.get(0), picture).with("Nianbao-Pages", count);
  }

  private Answer words(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly("draft");
    Draft draft = call.choice("draft", Draft.class, Draft.FALSE);
    return shown(call, draft, pdf -> Answer.text(200, Answer.JSON, WordList.json(pdf) + "\n"));
  }

  private Answer shown(Call call, Draft draft, Look look)
      throws Refusal, ExecutionException, InterruptedException {
    return reports.done(
        call, () -> isHeavy(call, draft), isHeavy -> look.at(pdf(call, draft, isHeavy)));
  }

  // What was made was weighed as well.
  private boolean isHeavy(Call call, Draft draft) throws Refusal {
    Optional<Boolean> known = recent.isHeavy(key(call, draft), call.exchange().start());
    return known.isPresent() ? known.get() : reports.isHeavy(call);
  }

  private Product pdf(Call call, Draft draft, boolean isHeavy) throws Refusal, IOException {
    String key = key(call, draft);
    Optional<Product> known = recent.find(key, call.exchange().start());
    if (known.isPresent()) {
      return known.get();
    }
    Wanted wanted =
        draft == Draft.TRUE ? Wanted.draft(Format.PDF) : Wanted.of(Format.PDF, Checks.REPORT);
    Product made =
        ReportRoutes.made(press.make(new ByteArrayInputStream(call.body()), wanted)).value();
    recent.keep(key, made, isHeavy, call.exchange().start());
    return made;
  }

  private static String key(Call call, Draft draft) throws Refusal {
    return RecentProducts.key(draft.name(), call.body());
  }
}
