package nianbao.stamp.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import nianbao.file.Description;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes what the file says of itself, in Info and XMP alike (ISO 19005-3 6.6.3). */
public final class Identity {

  private final Description words;

  /** The identity that a description gives. */
  public Identity(Description words) {
    this.words = words;
  }

  /** Writes metadata, colour and source into a document. */
  public void writeTo(PDDocument document) throws IOException {
    byte[] packet = new XmpPacket(words).bytes();
    document.setDocumentInformation(information());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    OutputIntent.addTo(document);
    new Source(words).attachTo(document);
    // The file's id follows from its content alone, so that it is the same on any day.
    document.getDocument().getTrailer().setItem(COSName.ID, fileIdentifier());
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(words.title());
    information.setAuthor(words.agency());
    information.setSubject(words.subject());
    information.setKeywords(words.keywordList());
    information.setCreator(words.origin().program());
    information.setProducer(words.origin().program());
    information.getCOSObject().setString(COSName.CREATION_DATE, words.pdfDate());
    information.getCOSObject().setString(COSName.MOD_DATE, words.pdfDate());
    return information;
  }

  /** Twice the same: the file was never changed after it was made (ISO 32000-1 14.4). */
  private COSArray fileIdentifier() {
    COSString identifier = new COSString(HexFormat.of().parseHex(words.identifier()), true);
    COSArray both = new COSArray();
    both.add(identifier);
    both.add(identifier);
    return both;
  }
}
