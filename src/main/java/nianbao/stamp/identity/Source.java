package nianbao.stamp.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nianbao.file.Description;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The report that a PDF is made from, inside it as an associated file (ISO 19005-3 6.8). */
final class Source {

  /** The name of the file in the PDF. */
  static final String FILE = "report.json";

  /** The relation of the file to the document (ISO 19005-3 6.8, table 1). */
  static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

  private static final String TYPE = "application/json";
  private static final String DESCRIPTION = "生成本文件的年度报告数据（JSON，RFC 8785规范形式）";

  private final Description words;

  Source(Description words) {
    this.words = words;
  }

  void attachTo(PDDocument document) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(FILE);
    file.setFileUnicode(FILE);
    file.setFileDescription(DESCRIPTION);
    PDEmbeddedFile embedded = embedded(document);
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setItem(RELATIONSHIP, COSName.getPDFName("Source"));
    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(FILE, file));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(file.getCOSObject());
    catalog.getCOSObject().setItem(ASSOCIATED_FILES, associated);
  }

  private PDEmbeddedFile embedded(PDDocument document) throws IOException {
    byte[] bytes = words.source().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    embedded.setSubtype(TYPE);
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    parameters.setString(COSName.CREATION_DATE, words.pdfDate());
    parameters.setString(COSName.MOD_DATE, words.pdfDate());
    embedded.getCOSObject().setItem(COSName.PARAMS, parameters);
    return embedded;
  }
}
