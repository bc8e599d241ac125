package nianbao.stamp.ofd;

/** Where the parts of a file stand (GB/T 33190-2016 6.3). */
final class Parts {

  /** The part that every reader begins with. */
  static final String ROOT = "OFD.xml";

  /** The folder of the document; what follows is in it. */
  static final String FOLDER = "Doc_0/";

  static final String DOCUMENT = "Document.xml";
  static final String FONTS = "PublicRes.xml";
  static final String PICTURES = "DocumentRes.xml";
  static final String ATTACHMENTS = "Attachs/";
  static final String LIST_OF_ATTACHMENTS = ATTACHMENTS + "Attachments.xml";
  static final String REPORT = "report.json";
  static final String TAGS = "Tags/";
  static final String LIST_OF_TAGS = TAGS + "CustomTags.xml";
  static final String STRUCTURE = "Structure.xml";

  /** The whole path of the report that the file was made from. */
  static final String SOURCE = FOLDER + ATTACHMENTS + REPORT;

  private Parts() {}

  /** The content of a page, counted from 0. */
  static String page(int number) {
    return "Pages/Page_" + number + "/Content.xml";
  }
}
