package nianbao.stamp.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nianbao.file.Carried;
import nianbao.stamp.file.UntrustedPdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Reads back what a PDF of ours carries, from a file that anyone may have sent: bounded in size, in
 * what its streams unpack to, and in time.
 *
 * <p>Holds nothing: safe for use by several threads.
 */
public final class CarriedPdf {

  private static final int MAX_SOURCE = 10 * 1024 * 1024;
  private static final int MAX_METADATA = 1024 * 1024;
  private static final long SECONDS = 20;

  private static final String FOREIGN = "这个PDF不是由本程序生成的：其中没有年度报告数据（report.json）。";
  private static final String DAMAGED = "这个文件不是PDF，或者已经损坏，无法读出年度报告数据。";
  private static final String TOO_LARGE = "这个文件太大：PDF不得超过64 MB，其中的数据解压后不得超过256 MB，结构不得超过32 MB。";
  private static final String NOT_PLAIN = "这个PDF不是由本程序生成的：其中用了本程序不用的加密或压缩方式。";
  private static final String TOO_SLOW = "这个PDF的结构过于复杂，在20秒内无法读完，可能已经损坏。";
  private static final String TOO_COMPLEX = "这个PDF的结构过于复杂，内存不够，无法读完，可能已经损坏。";

  /**
   * Reads what a PDF carries.
   *
   * @param pdf the file's bytes, at most 64 MB
   * @throws ForeignFileException if it is damaged, grows too large, or is not made by this program
   */
  public Carried read(byte[] pdf) throws ForeignFileException {
    return inTime(new FutureTask<>(() -> carried(new UntrustedPdf(pdf))));
  }

  private static Carried inTime(FutureTask<Carried> parsing) throws ForeignFileException {
    Thread thread = new Thread(parsing, "pdf-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return parsing.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      parsing.cancel(true);
      throw new ForeignFileException(TOO_SLOW, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      parsing.cancel(true);
      throw new ForeignFileException(TOO_SLOW, e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /** Deep nesting ends in the stack's overflow, a file that is all small objects in the heap's. */
  private static ForeignFileException failure(ExecutionException e) {
    if (e.getCause() instanceof ForeignFileException foreign) {
      return foreign;
    }
    boolean bounds = e.getCause() instanceof VirtualMachineError;
    return new ForeignFileException(bounds ? TOO_COMPLEX : DAMAGED, e);
  }

  private static Carried carried(UntrustedPdf pdf) throws IOException, ForeignFileException {
    if (!pdf.isBounded()) {
      throw new ForeignFileException(TOO_LARGE);
    }
    if (!pdf.isPlain()) {
      throw new ForeignFileException(NOT_PLAIN);
    }
    return parse(pdf);
  }

  private static Carried parse(UntrustedPdf pdf) throws IOException, ForeignFileException {
    try (PDDocument document = pdf.open()) {
      String source = text(embedded(document), MAX_SOURCE);
      PDMetadata metadata = document.getDocumentCatalog().getMetadata();
      if (metadata == null) {
        throw new ForeignFileException(FOREIGN);
      }
      String packet = text(metadata, MAX_METADATA);
      return new XmpReader(packet).carried(source);
    }
  }

  private static PDEmbeddedFile embedded(PDDocument document)
      throws IOException, ForeignFileException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
    Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
    PDComplexFileSpecification file = byName == null ? null : byName.get(Source.FILE);
    PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
    if (embedded == null) {
      throw new ForeignFileException(FOREIGN);
    }
    return embedded;
  }

  private static String text(PDStream stream, int most) throws IOException, ForeignFileException {
    try (InputStream in = UntrustedPdf.content(stream.getCOSObject())) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ForeignFileException(TOO_LARGE);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
