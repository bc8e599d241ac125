package nianbao.archive.repeat;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.archive.work.Workspace;

/** Numbers parted into files, each of which fits into memory. For one thread. */
final class NumberFiles implements Closeable {

  private final List<Path> files = new ArrayList<>();
  private final List<DataOutputStream> outputs = new ArrayList<>();

  NumberFiles(Workspace space, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path file = space.file("bands-" + i);
      files.add(file);
      outputs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }
  }

  void add(int file, long number) throws IOException {
    outputs.get(file).writeLong(number);
  }

  /** The numbers of a file, to which no more are added. */
  long[] read(int file) throws IOException {
    outputs.get(file).close();
    long[] numbers = new long[(int) (Files.size(files.get(file)) / Long.BYTES)];
    // One by one: the file as a whole beside them would take as much memory again.
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(files.get(file))))) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.readLong();
      }
    }
    return numbers;
  }

  @Override
  public void close() throws IOException {
    for (int i = 0; i < files.size(); i++) {
      outputs.get(i).close();
      Files.deleteIfExists(files.get(i));
    }
  }
}
