package nianbao.word.part;

import java.util.Map;

/** What the file says of itself (ECMA-376 part 2, 11, and part 1, 22.2 and 22.3). */
public final class Properties {

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String EXTENDED =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  private static final String CUSTOM =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String VALUES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The set that properties of one's own belong to (ECMA-376 part 1, 22.3.2.2). */
  private static final String OWN_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  /** Numbers 0 and 1 are taken. */
  private static final int FIRST_NUMBER = 2;

  private static final int SHORT = 1 << 11;

  private Properties() {}

  /**
   * Adds them.
   *
   * @param moment as XML writes it; the file was made and changed then
   * @param own by their names, in order
   */
  public static void addTo(
      Container container,
      String title,
      String author,
      String subject,
      String keywords,
      String moment,
      String program,
      Map<String, String> own) {
    String type = "application/vnd.openxmlformats-";
    container.addWhole(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
        type + "package.core-properties+xml",
        core(title, author, subject, keywords, moment));
    container.addWhole(
        RELATIONS + "extended-properties",
        "docProps/app.xml",
        type + "officedocument.extended-properties+xml",
        extended(author, program));
    container.addWhole(
        RELATIONS + "custom-properties",
        "docProps/custom.xml",
        type + "officedocument.custom-properties+xml",
        custom(own));
  }

  private static byte[] core(
      String title, String author, String subject, String keywords, String moment) {
    Markup core =
        new Markup(
            SHORT,
            "cp:coreProperties",
            "xmlns:cp",
            CORE,
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms",
            "http://purl.org/dc/terms/",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    core.element("dc:title", title).element("dc:subject", subject).element("dc:creator", author);
    core.element("cp:keywords", keywords).element("cp:lastModifiedBy", author);
    core.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(moment).close();
    core.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(moment).close();
    return core.element("dc:language", "zh-CN").bytes();
  }

  private static byte[] extended(String company, String program) {
    Markup app = new Markup(SHORT, "Properties", "xmlns", EXTENDED);
    return app.element("Application", program).element("Company", company).bytes();
  }

  private static byte[] custom(Map<String, String> own) {
    Markup list = new Markup(SHORT, "Properties", "xmlns", CUSTOM, "xmlns:vt", VALUES);
    int number = FIRST_NUMBER;
    for (Map.Entry<String, String> each : own.entrySet()) {
      String pid = Integer.toString(number++);
      list.open("property", "fmtid", OWN_SET, "pid", pid, "name", "nianbao." + each.getKey());
      list.element("vt:lpwstr", each.getValue()).close();
    }
    return list.bytes();
  }
}
