package nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import nianbao.intake.container.pdf.PdfFile;
import nianbao.intake.container.sheet.CommaFile;
import nianbao.intake.container.sheet.OldSheetFile;
import nianbao.intake.container.sheet.SheetFile;
import nianbao.intake.container.text.RichText;
import nianbao.intake.container.text.TextFile;
import nianbao.intake.container.web.ArchivedPage;
import nianbao.intake.container.web.WebPage;
import nianbao.intake.container.word.OldWordFile;
import nianbao.intake.container.word.WordFile;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.UnreadableException;

/** The kinds of documents that can be imported, each told by its bytes. */
enum Container {
  WORD,
  SHEET,
  OLD_WORD,
  OLD_SHEET,
  RICH_TEXT,
  PDF,
  WEB_PAGE,
  ARCHIVED_PAGE,
  COMMAS,
  TEXT;

  private static final int HEAD = 8192;
  private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
  private static final String RTF = "{\\rtf";
  private static final Pattern MAIL =
      Pattern.compile("(?:from|subject|date|mime-version|content-type|snapshot-content-location):");

  Reader reader() {
    return switch (this) {
      case WORD -> new WordFile();
      case SHEET -> new SheetFile();
      case OLD_WORD -> new OldWordFile();
      case OLD_SHEET -> new OldSheetFile();
      case RICH_TEXT -> new RichText();
      case ARCHIVED_PAGE -> new ArchivedPage();
      case PDF -> new PdfFile();
      case WEB_PAGE -> new WebPage();
      case COMMAS -> new CommaFile();
      case TEXT -> new TextFile();
    };
  }

  /** Whether the beginning of a file alone tells that it is one of these. */
  static boolean begins(byte[] start) {
    String head = head(start);
    return Packed.begins(head)
        || isMarkup(unmarked(head))
        || isArchived(head)
        || head.startsWith(OLD_OFFICE)
        || head.startsWith(RTF)
        || Arrays.stream(Foreign.values()).anyMatch(foreign -> foreign.begins(head));
  }

  private static String head(byte[] file) {
    return new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
  }

  /** Without the mark that some editors put before a text. */
  private static String unmarked(String head) {
    return head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
  }

  /** The kind of a document. */
  static Container of(byte[] file) throws UnreadableException {
    if (file.length == 0) {
      throw new UnreadableException("文件是空的；请检查是不是选错了文件");
    }
    String head = head(file);
    if (head.startsWith("PK\u0003\u0004")) {
      return packed(file);
    }
    if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1024) {
      return PDF;
    }
    if (head.startsWith(OLD_OFFICE)) {
      return old(file);
    }
    if (head.startsWith(RTF)) {
      return RICH_TEXT;
    }
    if (isArchived(head)) {
      return ARCHIVED_PAGE;
    }
    refuse(head);
    if (isMarkup(unmarked(head))) {
      return WEB_PAGE;
    }
    return CommaFile.isOne(file) ? COMMAS : TEXT;
  }

  private static Container packed(byte[] file) throws UnreadableException {
    return switch (Packed.of(file)) {
      case WORD -> WORD;
      case SHEET -> SHEET;
      case OPEN_DOCUMENT ->
          throw new UnreadableException(
              "这是OpenDocument文件（.odt、.ods）；请用WPS或LibreOffice打开，另存为.docx或.xlsx再导入");
      case OTHER ->
          throw new UnreadableException("这个压缩包不是Word文件，也不是表格；压缩包里有多个文件的，请解开后逐个导入，或者指明文件夹");
    };
  }

  /** The streams in a compound file (MS-CFB) say what it is; their names are in UTF-16. */
  private static Container old(byte[] file) throws UnreadableException {
    String all = new String(file, StandardCharsets.ISO_8859_1);
    if (has(all, "EncryptedPackage")) {
      throw new UnreadableException("文件有密码；请先去掉密码再导入");
    }
    if (has(all, "WordDocument")) {
      return OLD_WORD;
    }
    if (has(all, "Workbook") || has(all, "Book")) {
      return OLD_SHEET;
    }
    throw new UnreadableException("这不是Word或Excel文件；请找年度报告的Word文件、网页、PDF或表格再导入");
  }

  private static boolean has(String file, String stream) {
    byte[] name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
    return file.contains(new String(name, StandardCharsets.ISO_8859_1));
  }

  private static boolean isArchived(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return MAIL.matcher(lower).lookingAt() && lower.contains("content-type:");
  }

  private static void refuse(String head) throws UnreadableException {
    for (Foreign foreign : Foreign.values()) {
      if (foreign.begins(head)) {
        throw new UnreadableException(foreign.sentence());
      }
    }
  }

  private static boolean isMarkup(String head) {
    String text = head.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<")
        && Arrays.stream(
                new String[] {"<html", "<!doctype", "<table", "<p", "<div", "<body", "<meta"})
            .anyMatch(text::contains);
  }
}
