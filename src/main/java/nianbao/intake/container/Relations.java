package nianbao.intake.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nianbao.intake.piece.UnreadableException;

/** What the ids in a part point to, within the file; what lies outside is never looked at. */
public final class Relations {

  private final Parts parts;
  private final Map<String, String> targets = new HashMap<>();
  private final Map<String, List<String>> byKind = new HashMap<>();

  private Relations(Parts parts) {
    this.parts = parts;
  }

  /** The relations of a part, such as {@code word/document.xml}. */
  public static Relations of(Parts parts, String part) throws UnreadableException {
    Relations relations = new Relations(parts);
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Optional<byte[]> bytes = parts.bytes(folder + "_rels/" + part.substring(slash) + ".rels");
    if (bytes.isPresent()) {
      relations.read(Xml.of(bytes.get()), folder);
    }
    return relations;
  }

  private void read(Xml xml, String folder) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("Relationship") && !xml.attribute("TargetMode").equals("External")) {
        String target = resolved(folder, xml.attribute("Target"));
        String type = xml.attribute("Type");
        targets.put(xml.attribute("Id"), target);
        String kind = type.substring(type.lastIndexOf('/') + 1);
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(target);
      }
    }
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("../")) {
      String shorter = path.replaceFirst("[^/]*/\\.\\./", "");
      if (shorter.equals(path)) {
        return path;
      }
      path = shorter;
    }
    return path;
  }

  /** The name of the part that an id points to. */
  public Optional<String> part(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** The first part of a kind, such as {@code numbering}. */
  public Optional<String> ofKind(String kind) {
    return allOfKind(kind).stream().findFirst();
  }

  /** The parts of a kind. */
  public List<String> allOfKind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The bytes of the first part of a kind. */
  public Optional<byte[]> bytesOfKind(String kind) throws UnreadableException {
    Optional<String> name = ofKind(kind);
    return name.isPresent() ? parts.bytes(name.get()) : Optional.empty();
  }

  /** The bytes that an id points to, or none where they are no part of the file or too many. */
  public byte[] bytes(String id) throws UnreadableException {
    Optional<String> name = part(id);
    byte[] bytes = name.isPresent() ? parts.bytes(name.get()).orElse(new byte[0]) : new byte[0];
    return bytes.length > Bounds.PICTURE ? new byte[0] : bytes;
  }
}
