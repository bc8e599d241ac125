package nianbao.http.route;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nianbao.form.Edition;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Identity;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.press.listing.FormList;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.RuleEntry;
import nianbao.press.listing.RuleList;
import nianbao.press.listing.Shipped;

/**
 * What the program says of itself: the schema, the form, the rules, the samples, its version.
 *
 * @param version the program's
 * @param keepsDrafts whether the service keeps drafts, which its page learns with the form
 */
public record ShippedRoutes(String version, boolean keepsDrafts) {

  /** Where the official form is told. */
  static final String FORM = "/v1/form";

  void addTo(Routing routing) {
    routing.get("/v1/schema", ShippedRoutes::schema);
    // The page begins with it, before it can ask for a token.
    routing.open(FORM);
    routing.get(FORM, this::form);
    routing.get("/v1/rules", call -> json(call, "rules", rules()));
    routing.get("/v1/samples", call -> json(call, "samples", samples()));
    routing.get("/v1/samples/:name", ShippedRoutes::sample);
    routing.get("/openapi.json", call -> known(call, Answer.JSON, contract()));
    routing.get("/version", this::versions);
  }

  private Answer form(Call call) throws Refusal {
    Answer form = json(call, "editions", FormList.entries());
    return keepsDrafts ? form.with("Nianbao-Drafts", "kept") : form;
  }

  private static Answer schema(Call call) throws Refusal {
    String asked = call.parameter("form").orElse(Edition.newest().word());
    Edition edition =
        Edition.named(asked)
            .orElseThrow(
                () ->
                    new Refusal(
                        Fault.BAD_REQUEST, "参数form只能是" + String.join("或", Edition.words()) + "。"));
    return known(call, "application/schema+json", Shipped.schema(edition), "form");
  }

  private static Answer sample(Call call) throws Refusal {
    byte[] sample =
        Shipped.sample(call.part("name"))
            .orElseThrow(
                () ->
                    new Refusal(
                        Fault.NOT_FOUND,
                        "没有这个样例。样例有" + String.join("、", Shipped.samples().keySet()) + "。"));
    return known(call, Answer.JSON, sample);
  }

  private Answer versions(Call call) throws Refusal {
    call.demandOnly();
    return Answer.text(200, Answer.JSON, JsonObject.EMPTY.with("version", version).text() + "\n");
  }

  private static Answer json(Call call, String name, List<JsonObject> objects) throws Refusal {
    Answer answer =
        Answer.text(200, Answer.JSON, JsonObject.EMPTY.with(name, objects).text() + "\n");
    return known(call, Answer.JSON, answer.body());
  }

  private static Answer known(Call call, String type, byte[] body, String... parameters)
      throws Refusal {
    call.demandOnly(parameters);
    return Identity.of(body).addTo(Answer.of(200, type, body), call.header("If-None-Match"));
  }

  /** The contract of all routes, {@code openapi.json}. */
  public static byte[] contract() throws IOException {
    try (InputStream in = ShippedRoutes.class.getResourceAsStream("/openapi.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static List<JsonObject> rules() {
    return RuleList.entries().stream().map(ShippedRoutes::rule).toList();
  }

  private static JsonObject rule(RuleEntry rule) {
    return JsonObject.EMPTY
        .with("id", rule.id())
        .with("severity", rule.severity().name().toLowerCase(Locale.ROOT))
        .with("what", rule.what())
        .with("basis", rule.basis());
  }

  private static List<JsonObject> samples() {
    return Shipped.samples().entrySet().stream()
        .map(
            sample ->
                JsonObject.EMPTY.with("name", sample.getKey()).with("title", sample.getValue()))
        .toList();
  }
}
