package nianbao.stamp.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Reads back what a PDF of ours carries, from a file that anyone may have sent: bounded in size, in
 * what its streams unpack to, and in time.
 *
 * <p>Holds nothing: safe for use by several threads.
 */
public final class CarriedReader {

  /** The largest PDF that is looked at, in bytes: 64 MB. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final long MAX_INFLATED = 256L * 1024 * 1024;
  private static final int MAX_SOURCE = 10 * 1024 * 1024;
  private static final int MAX_METADATA = 1024 * 1024;
  private static final long SECONDS = 20;

  private static final String FOREIGN = "这个PDF不是由本程序生成的：其中没有年度报告数据（report.json）。";
  private static final String DAMAGED = "这个文件不是PDF，或者已经损坏，无法读出年度报告数据。";
  private static final String TOO_LARGE = "这个文件太大：PDF不得超过64 MB，其中的数据解压后不得超过256 MB。";
  private static final String TOO_SLOW = "这个PDF的结构过于复杂，在20秒内无法读完，可能已经损坏。";

  /**
   * Reads what a PDF carries.
   *
   * @param pdf the file's bytes
   * @throws ForeignPdfException if it is damaged, too large, or not made by this program
   */
  public Carried read(byte[] pdf) throws ForeignPdfException {
    if (pdf.length > MAX_BYTES || !new Inflation(pdf, MAX_INFLATED).isBounded()) {
      throw new ForeignPdfException(TOO_LARGE);
    }
    FutureTask<Carried> parsing = new FutureTask<>(() -> parse(pdf));
    Thread thread = new Thread(parsing, "pdf-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return parsing.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      parsing.cancel(true);
      throw new ForeignPdfException(TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      parsing.cancel(true);
      throw new ForeignPdfException(TOO_SLOW, e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ForeignPdfException foreign
          ? foreign
          : new ForeignPdfException(DAMAGED, e);
    }
  }

  private static Carried parse(byte[] pdf) throws IOException, ForeignPdfException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String source = text(embedded(document).createInputStream(), MAX_SOURCE);
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata == null) {
        throw new ForeignPdfException(FOREIGN);
      }
      String packet = text(metadata.exportXMPMetadata(), MAX_METADATA);
      return new XmpReader(packet).carried(source);
    }
  }

  private static PDEmbeddedFile embedded(PDDocument document)
      throws IOException, ForeignPdfException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
    PDComplexFileSpecification file = byName == null ? null : byName.get(Source.FILE);
    PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
    if (embedded == null) {
      throw new ForeignPdfException(FOREIGN);
    }
    return embedded;
  }

  private static String text(InputStream in, int most) throws IOException, ForeignPdfException {
    try (in) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ForeignPdfException(TOO_LARGE);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
