package nianbao.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.client.api.ArchivesApi;
import nianbao.client.api.OperationApi;
import nianbao.client.api.ReferenceApi;
import nianbao.client.api.ReportsApi;
import nianbao.client.model.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that nobody wrote calls every route of the service. */
@Timeout(60)
class EveryRouteTest {

  private static final String SAMPLE = "jining-2022";

  private static Service service;
  private static ApiClient client;

  @BeforeAll
  static void start() throws Exception {
    service = Service.start();
    client = new ApiClient();
    client.updateBaseUri(service.address());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aReportIsCheckedMadeAndTakenBack() throws Exception {
    ReportsApi reports = new ReportsApi(client);
    Report report = new ReferenceApi(client).readSample(SAMPLE, null, null);

    assertThat(reports.checkReport(report, null).getProblems()).isNotNull();
    File pdf = reports.makePdf(report, null, false, "report", null);
    assertThat(Files.readString(pdf.toPath(), java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(reports.makeReport(report, null, null, null, null)).isNotEmpty();
    assertThat(reports.makeHtml(report, null, "enforce", null)).contains(report.getAgency());
    assertThat(reports.extractReport(pdf, null)).isEqualTo(report);
  }

  @Test
  void reportsAreMadeIntoAnArchive() throws Exception {
    JsonNode line = new ObjectMapper().valueToTree(new ReferenceApi(client).readContract(null, null));
    String report =
        client.getObjectMapper()
            .writeValueAsString(new ReferenceApi(client).readSample(SAMPLE, null, null));

    File archive = new ArchivesApi(client).makeArchive(report + "\n", null, "report", null);

    assertThat(line.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(archive).isNotEmpty();
  }

  @Test
  void aFaultComesWithItsReasons() throws Exception {
    Report report = new ReferenceApi(client).readSample("huancui-2023", null, null);

    ApiException refused =
        catchThrowableOfType(
            ApiException.class,
            () -> new ReportsApi(client).makePdf(report, null, null, null, null));

    assertThat(refused.getCode()).isEqualTo(422);
    assertThat(refused.getResponseBody()).contains("urn:nianbao:fault:rejected");
  }

  @Test
  void whatTheProgramSaysOfItselfIsRead() throws Exception {
    Set<String> called = new TreeSet<>();
    for (Object api : new Object[] {new ReferenceApi(client), new OperationApi(client)}) {
      for (Method method : api.getClass().getMethods()) {
        if (isPlain(method)) {
          method.invoke(api, arguments(method));
          called.add(method.getName());
        }
      }
    }

    assertThat(called)
        .contains("readSchema", "listRules", "listSamples", "readForm", "readVersion")
        .contains("checkHealth", "checkReadiness", "readMetrics", "readContractHead");
  }

  // Each has two more shapes, which take headers or give them back.
  private static boolean isPlain(Method method) {
    return method.getDeclaringClass() != Object.class
        && !method.getName().endsWith("WithHttpInfo")
        && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals);
  }

  private static Object[] arguments(Method method) {
    boolean isNamed = method.getName().startsWith("readSample");
    return Stream.iterate(0, i -> i + 1)
        .limit(method.getParameterCount())
        .map(i -> i == 0 && isNamed ? SAMPLE : null)
        .toArray();
  }
}
