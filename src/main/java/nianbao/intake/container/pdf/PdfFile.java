package nianbao.intake.container.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import nianbao.intake.container.Waited;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Reader;
import nianbao.intake.piece.Source;
import nianbao.intake.piece.UnreadableException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDFs. */
public final class PdfFile implements Reader {

  private static final int MOST_PAGES = 2000;
  private static final int ENOUGH = 200;
  private static final String UNCODED = "PDF里的文字没有带编码，看得见但认不出；请找原来的Word文件或网页再导入";

  @Override
  public Source read(byte[] file) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(file)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableException("PDF超过" + MOST_PAGES + "页，不像年度报告；请检查是不是选错了文件");
      }
      List<PdfPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        Waited.require();
        pages.add(PdfPage.of(pages.size() + 1, page));
      }
      requireText(pages);
      List<Piece> pieces = new ArrayList<>();
      List<LeftOut> leftOut = new ArrayList<>();
      new Pages(pages).write(pieces, leftOut);
      return new Source(pieces, leftOut);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("PDF有密码；请先去掉密码再导入", e);
    } catch (InterruptedIOException e) {
      throw Waited.givenUp(e);
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw new UnreadableException("PDF已损坏，读不出来；请找原来的Word文件或网页再导入", e);
    }
  }

  private static void requireText(List<PdfPage> pages) throws UnreadableException {
    long glyphs = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
    long words =
        pages.stream()
            .flatMap(page -> page.glyphs().stream())
            .filter(glyph -> Character.isIdeographic(glyph.text().codePointAt(0)))
            .count();
    long unknown = pages.stream().mapToLong(PdfPage::unknown).sum();
    if (unknown > ENOUGH && unknown > glyphs) {
      throw new UnreadableException(UNCODED);
    }
    if (glyphs < ENOUGH / 10) {
      throw new UnreadableException("PDF里没有文字，是扫描件；请找原来的Word文件或网页再导入，或者在填报页里录入");
    }
    if (glyphs > ENOUGH && words * 10 < glyphs) {
      throw new UnreadableException(UNCODED);
    }
  }
}
