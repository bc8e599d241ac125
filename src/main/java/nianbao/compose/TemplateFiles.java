package nianbao.compose;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nianbao.report.Digest;

/** The shipped templates, and those of an agency that stand before them. */
final class TemplateFiles {

  private static final List<String> SHIPPED =
      List.of(
          "blocks.ftlh",
          "cells.ftlh",
          "part-1.ftlh",
          "part-2.ftlh",
          "part-3.ftlh",
          "part-4.ftlh",
          "part-5.ftlh",
          "part-6.ftlh",
          "report.ftlh",
          "screen.css",
          "sign-off.ftlh",
          "style.css");

  private final Optional<Path> own;
  private final TemplateLoader loader;

  TemplateFiles(Optional<Path> own) throws IOException {
    this.own = own;
    TemplateLoader shipped = new ClassTemplateLoader(TemplateFiles.class, "/templates");
    this.loader =
        own.isPresent()
            ? new MultiTemplateLoader(
                new TemplateLoader[] {new FileTemplateLoader(own.get().toFile()), shipped})
            : shipped;
  }

  TemplateLoader loader() {
    return loader;
  }

  /** The digest of every template that a report may be made with. */
  Digest digest() throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String name : names()) {
      sums.append(Digest.of(text(name)).hex()).append("  ").append(name).append('\n');
    }
    return Digest.of(sums.toString());
  }

  private Set<String> names() throws IOException {
    TreeSet<String> names = new TreeSet<>(SHIPPED);
    if (own.isPresent()) {
      try (Stream<Path> files = Files.list(own.get())) {
        files
            .filter(Files::isRegularFile)
            .map(file -> file.getFileName().toString())
            .forEach(names::add);
      }
    }
    return names;
  }

  private String text(String name) throws IOException {
    Object source = loader.findTemplateSource(name);
    if (source == null) {
      throw new IOException("template " + name + " is missing");
    }
    try (Reader reader = loader.getReader(source, StandardCharsets.UTF_8.name())) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } finally {
      loader.closeTemplateSource(source);
    }
  }
}
