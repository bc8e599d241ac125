package nianbao.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes what the file says of itself, in Info and XMP alike (ISO 19005-3 6.6.3). */
final class Metadata {

  private final Description words;

  Metadata(Description words) {
    this.words = words;
  }

  void writeTo(PDDocument document) throws IOException {
    byte[] packet = new XmpPacket(words).bytes();
    document.setDocumentInformation(information());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(packet)));
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    // The file's id follows from its content alone, so that it is the same on any day.
    document.setDocumentId(words.fingerprint());
  }

  private PDDocumentInformation information() {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(words.title());
    information.setAuthor(words.author());
    information.setSubject(words.subject());
    information.setKeywords(words.keywordList());
    information.setCreator(words.creator());
    information.setProducer(words.creator());
    // The start of the day in Beijing, spelt out: no clock, no time zone of the machine.
    String date = "D:" + words.issuedOn().toString().replace("-", "") + "000000+08'00'";
    information.getCOSObject().setString(COSName.CREATION_DATE, date);
    information.getCOSObject().setString(COSName.MOD_DATE, date);
    return information;
  }
}
