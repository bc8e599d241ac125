package nianbao.http.contract;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Supplier;
import nianbao.http.RawAnswer;
import nianbao.http.RunningService;

/** Sends requests and holds each answer against the contract. */
record Witness(Contract contract, RunningService service) {

  HttpResponse<byte[]> keeps(String method, String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = service.send(request);
    synchronized (contract) {
      contract.holds(method, path, RawAnswer.of(answer));
    }
    return answer;
  }

  /** Once more with the tag of the first answer, where it has one. */
  HttpResponse<byte[]> keepsTwice(String method, String path, Supplier<HttpRequest.Builder> request)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = keeps(method, path, request.get());
    Optional<String> tag = answer.headers().firstValue("ETag");
    if (tag.isPresent()) {
      keeps(method, path, request.get().header("If-None-Match", tag.get()));
    }
    return answer;
  }

  /** What all operations answer to who asks for another service. */
  void refusesOtherNames() throws IOException {
    for (String path : contract.paths()) {
      for (String method : contract.methods(path)) {
        if (contract.promised().contains(method + " " + path + " 421")) {
          String request = "%s %s HTTP/1.1\r\nHost: elsewhere\r\nConnection: close\r\n\r\n";
          contract.holds(
              method, path, RawAnswer.to(service.address(), request.formatted(method, path)));
        }
      }
    }
  }

  void keepsQuietly(String method, String path, HttpRequest.Builder request) {
    try {
      keeps(method, path, request);
    } catch (IOException | InterruptedException e) {
      fail(path, e);
    }
  }
}
