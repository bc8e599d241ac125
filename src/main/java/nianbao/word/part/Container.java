package nianbao.word.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nianbao.file.ZipContainer;

/**
 * The package of a Word file: its parts, what each is, and which points to which (ECMA-376 part 2,
 * 8 to 10). The same parts in the same order give the same bytes. Used once, by one thread.
 */
public final class Container {

  /** The part that is the document. */
  public static final String DOCUMENT = "word/document.xml";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final int SHORT = 1 << 11;

  private record Relation(String id, String type, String target) {}

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, List<Relation>> relations = new LinkedHashMap<>();

  /** Adds a part of XML that another one points to; gives the id that it does so by. */
  public String add(String from, String kind, String name, String contentType, byte[] content) {
    parts.put(name, content);
    types.put(name, contentType);
    return point(from, OFFICE + kind, name);
  }

  /** Adds a picture that the document shows; what it is, its name's ending says. */
  public String addPicture(String name, byte[] content) {
    parts.put(name, content);
    return point(DOCUMENT, OFFICE + "image", name);
  }

  /** Adds a part that the package as a whole points to. */
  public void addWhole(String type, String name, String contentType, byte[] content) {
    parts.put(name, content);
    types.put(name, contentType);
    point("", type, name);
  }

  /** The id under which a part points to the next one that is added. */
  public String next(String from) {
    return "rId" + (relations.getOrDefault(from, List.of()).size() + 1);
  }

  private String point(String from, String type, String name) {
    String id = next(from);
    relations
        .computeIfAbsent(from, key -> new ArrayList<>())
        .add(new Relation(id, type, target(from, name)));
    return id;
  }

  /** A path from the folder of one part to another part. */
  private static String target(String from, String name) {
    String folder = folder(from);
    if (name.startsWith(folder)) {
      return name.substring(folder.length());
    }
    StringJoiner path = new StringJoiner("/");
    folder.chars().filter(c -> c == '/').forEach(step -> path.add(".."));
    return path.add(name).toString();
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The whole file. */
  public byte[] bytes() {
    try (ZipContainer zip = new ZipContainer()) {
      zip.add("[Content_Types].xml", contentTypes());
      relations.forEach((from, targets) -> zip.add(relationsOf(from), relations(targets)));
      parts.forEach(zip::add);
      return zip.bytes();
    }
  }

  private static String relationsOf(String from) {
    String folder = folder(from);
    return folder + "_rels/" + from.substring(folder.length()) + ".rels";
  }

  private byte[] contentTypes() {
    Markup list = new Markup(SHORT, "Types", "xmlns", TYPES);
    list.leaf(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    list.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    list.leaf("Default", "Extension", "png", "ContentType", "image/png");
    list.leaf("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
    types.forEach(
        (name, type) -> list.leaf("Override", "PartName", "/" + name, "ContentType", type));
    return list.bytes();
  }

  private static byte[] relations(List<Relation> targets) {
    Markup list = new Markup(SHORT, "Relationships", "xmlns", RELATIONS);
    for (Relation each : targets) {
      list.leaf("Relationship", "Id", each.id(), "Type", each.type(), "Target", each.target());
    }
    return list.bytes();
  }
}
