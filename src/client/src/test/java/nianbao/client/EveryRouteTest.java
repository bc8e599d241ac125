package nianbao.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.client.api.ArchivesApi;
import nianbao.client.api.JobsApi;
import nianbao.client.api.OperationApi;
import nianbao.client.api.ReferenceApi;
import nianbao.client.api.ReportsApi;
import nianbao.client.model.AnyReport;
import nianbao.client.model.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that nobody wrote calls the routes of the service. */
@Timeout(60)
class EveryRouteTest {

  private static final String SAMPLE = "jining-2022";

  private static Service service;
  private static ApiClient client;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    service = Service.start(folder.resolve("jobs"));
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
    AnyReport report = new ReferenceApi(client).readSample(SAMPLE, null, null);

    assertThat(reports.checkReport(report, null).getProblems()).isNotNull();
    File pdf = reports.makePdf(report, null, false, "report", null);
    assertThat(Files.readString(pdf.toPath(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(reports.makeReport(report, null, null, null, null)).isNotEmpty();
    assertThat(reports.drawPage(report, null, 2, 400, false)).isNotEmpty();
    File html = reports.makeHtml(report, null, "enforce", null);
    assertThat(Files.readString(html.toPath())).contains(report.getReport().getAgency());
    assertThat(extracted(pdf)).isEqualTo(report);
  }

  // The generator's client for java.net.http would write the name of the file as JSON.
  private static AnyReport extracted(File pdf) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.address() + "/v1/reports/extract"))
            .header("Content-Type", "application/pdf")
            .POST(BodyPublishers.ofFile(pdf.toPath()))
            .build();
    String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return client.getObjectMapper().readValue(body, AnyReport.class);
  }

  @Test
  void reportsAreMadeIntoAnArchive() throws Exception {
    JsonNode line =
        new ObjectMapper().valueToTree(new ReferenceApi(client).readContract(null, null));
    String report =
        client
            .getObjectMapper()
            .writeValueAsString(new ReferenceApi(client).readSample(SAMPLE, null, null));

    File archive = new ArchivesApi(client).makeArchive(report + "\n", null, "report", null);

    assertThat(line.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(archive).isNotEmpty();
  }

  @Test
  void anArchiveIsAskedForAsAJobAndFetched() throws Exception {
    JobsApi jobs = new JobsApi(client);
    String report =
        client
            .getObjectMapper()
            .writeValueAsString(new ReferenceApi(client).readSample(SAMPLE, null, null));

    String id = jobs.createJob(report + "\n", null, "key", "report", null).getId();
    Job job = jobs.readJob(id, null);
    while (job.getState() != Job.StateEnum.DONE) {
      assertThat(job.getState()).isIn(Job.StateEnum.WAITING, Job.StateEnum.RUNNING);
      Thread.sleep(20);
      job = jobs.readJob(id, null);
    }
    assertThat(job.getMade()).isEqualTo(1);
    File archive = jobs.readJobArchive(id, null, null, null, null);
    assertThat(archive).hasSize(job.getSize());
    jobs.readJobHead(id, null);
    jobs.readJobArchiveHead(id, null, null);
    jobs.removeJob(id, null);
    ApiException gone = catchThrowableOfType(ApiException.class, () -> jobs.readJob(id, null));
    assertThat(gone.getCode()).isEqualTo(404);
  }

  @Test
  void aFaultComesWithItsReasons() throws Exception {
    AnyReport report = new ReferenceApi(client).readSample("huancui-2023", null, null);

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
