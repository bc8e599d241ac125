package nianbao.archive.container;

import java.nio.charset.StandardCharsets;

/**
 * An entry as the frame of a ZIP file states it.
 *
 * @param name with {@code /} between folders
 * @param size in bytes
 * @param crc CRC-32 of its content
 */
public record Entry(String name, long size, long crc) {

  byte[] nameBytes() {
    return name.getBytes(StandardCharsets.UTF_8);
  }
}
