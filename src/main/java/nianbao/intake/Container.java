package nianbao.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nianbao.intake.container.pdf.PdfFile;
import nianbao.intake.container.sheet.CommaFile;
import nianbao.intake.container.sheet.SheetFile;
import nianbao.intake.container.text.TextFile;
import nianbao.intake.container.web.WebPage;
import nianbao.intake.container.word.WordFile;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.UnreadableException;

/** The kinds of documents that can be imported, each told by its bytes. */
enum Container {
  WORD,
  SHEET,
  PDF,
  WEB_PAGE,
  COMMAS,
  TEXT;

  private static final int HEAD = 8192;

  Reader reader() {
    return switch (this) {
      case WORD -> new WordFile();
      case SHEET -> new SheetFile();
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
      case OTHER ->
          throw new UnreadableException("这个压缩包不是Word文件，也不是表格；压缩包里有多个文件的，请解开后逐个导入，或者指明文件夹");
    };
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
