package nianbao.ofd;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An OFD as ofdrw reads it, loaded from {@code target/ofdrw}, where the build puts it, apart from
 * everything of ours. Owned by one thread.
 */
final class Ofdrw implements Closeable {

  private static final Path JARS = Path.of("target/ofdrw");
  private static final ClassLoader LOADER = loader();

  private final Path file;
  private final Object reader;

  private Ofdrw(Path file, Object reader) {
    this.file = file;
    this.reader = reader;
  }

  static Ofdrw open(byte[] ofd) throws IOException {
    Path file = Files.createTempFile("nianbao", ".ofd");
    Files.write(file, ofd);
    return new Ofdrw(file, make("org.ofdrw.reader.OFDReader", Path.class, file));
  }

  /** The text of all pages, in the order in which they show it. */
  String text() {
    Object extractor = make("org.ofdrw.reader.ContentExtractor", reader.getClass(), reader);
    Object pieces = call(extractor, "extractAll");
    StringBuilder text = new StringBuilder();
    ((List<?>) pieces).forEach(text::append);
    return text.toString();
  }

  int pages() {
    return (int) call(reader, "getNumberOfPages");
  }

  /** The picture of a page, counted from 0. */
  BufferedImage page(int number, int dotsPerInch) {
    try {
      Object maker =
          LOADER
              .loadClass("org.ofdrw.converter.ImageMaker")
              .getConstructor(reader.getClass(), double.class)
              .newInstance(reader, dotsPerInch / 25.4);
      return (BufferedImage)
          maker.getClass().getMethod("makePage", int.class).invoke(maker, number);
    } catch (ReflectiveOperationException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IOException {
    ((Closeable) reader).close();
    Files.deleteIfExists(file);
  }

  private static Object make(String name, Class<?> type, Object argument) {
    try {
      return LOADER.loadClass(name).getConstructor(type).newInstance(argument);
    } catch (ReflectiveOperationException e) {
      throw failed(e);
    }
  }

  private static Object call(Object target, String method) {
    try {
      return target.getClass().getMethod(method).invoke(target);
    } catch (ReflectiveOperationException e) {
      throw failed(e);
    }
  }

  private static AssertionError failed(ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return new AssertionError("ofdrw cannot read it: " + cause, cause);
  }

  private static ClassLoader loader() {
    try (Stream<Path> jars = Files.list(JARS)) {
      return new URLClassLoader(
          jars.sorted().map(Ofdrw::address).toArray(URL[]::new),
          ClassLoader.getPlatformClassLoader());
    } catch (IOException e) {
      throw new AssertionError("mvn process-test-resources puts ofdrw into " + JARS, e);
    }
  }

  private static URL address(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }
}
