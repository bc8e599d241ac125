package nianbao.http;

import java.net.URI;
import java.util.OptionalInt;
import nianbao.press.listing.JsonObject;

/** What the log says of a service when it starts and when it is ready. */
record Facts(ServiceSettings settings) {

  JsonObject ofStart(String version) {
    return JsonObject.EMPTY
        .with("version", version)
        .with("java", Runtime.version().toString())
        .with("workers", settings.workers())
        .with("queue", settings.queue())
        .with("timeout", settings.timeout().toString())
        .with("maxBody", settings.maxBody())
        .with("maxArchive", settings.maxArchive())
        .with("tokens", settings.tokenFile().isPresent() ? "asked-for" : "none");
  }

  JsonObject ofReadiness(int port, OptionalInt adminPort) {
    JsonObject facts = JsonObject.EMPTY.with("address", address(port).toString());
    return adminPort.isPresent() ? facts.with("adminPort", adminPort.getAsInt()) : facts;
  }

  URI address(int port) {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    String scheme = settings.keyStore().isPresent() ? "https" : "http";
    return URI.create(scheme + "://" + host + ":" + port + "/");
  }
}
