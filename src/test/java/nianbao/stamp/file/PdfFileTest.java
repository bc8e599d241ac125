package nianbao.stamp.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfFileTest {

  private static final COSName KEPT = COSName.getPDFName("Kept");

  /** Object streams hold 200 each: none, one, a full one, one more, several. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 196, 197, 198, 1000})
  void everyObjectIsReadBackFromWhereItStands(int count) throws IOException {
    COSArray kept = new COSArray();
    IntStream.range(0, count).forEach(i -> kept.add(numbered(i)));
    try (PDDocument read = Loader.loadPDF(file(kept))) {
      COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
      assertThat(found.size()).isEqualTo(count);
      for (int i = 0; i < count; i++) {
        assertThat(found.get(i)).isInstanceOf(COSObject.class);
        assertThat(((COSDictionary) found.getObject(i)).getInt(COSName.N)).isEqualTo(i);
      }
      assertThat(read.getNumberOfPages()).isOne();
    }
  }

  @Test
  void everyKindOfObjectIsReadBackAsItWas() throws IOException {
    COSDictionary kinds = new COSDictionary();
    kinds.setItem("Name", COSName.getPDFName("A b#（年）"));
    kinds.setItem("Latin", new COSString("(a)\\ \n\r"));
    kinds.setItem("Chinese", new COSString("沂源县"));
    kinds.setItem("Hex", new COSString(new byte[] {1, 2, -1}, true));
    kinds.setItem("Zero", COSInteger.ZERO);
    kinds.setItem("Negative", COSInteger.get(-7));
    kinds.setItem("Long", COSInteger.get(12_345_678_901L));
    kinds.setItem("Float", new COSFloat(-0.25f));
    kinds.setItem("True", COSBoolean.TRUE);
    kinds.setItem("Array", arrayOf(COSInteger.ONE, COSNull.NULL, COSName.A, new COSString("b")));
    COSDictionary part = numbered(5);
    part.setDirect(true);
    kinds.setItem("Part", part);
    try (PDDocument read = Loader.loadPDF(file(kinds))) {
      COSDictionary found = read.getDocumentCatalog().getCOSObject().getCOSDictionary(KEPT);
      assertThat(found.keySet()).isEqualTo(kinds.keySet());
      for (String key : new String[] {"Name", "Zero", "Negative", "Long", "Float", "True"}) {
        assertThat(found.getDictionaryObject(key)).isEqualTo(kinds.getDictionaryObject(key));
      }
      assertThat(found.getString("Latin")).isEqualTo("(a)\\ \n\r");
      assertThat(found.getString("Chinese")).isEqualTo("沂源县");
      assertThat(((COSString) found.getItem("Hex")).getBytes()).containsExactly(1, 2, -1);
      assertThat(found.getItem("Array")).hasToString(kinds.getItem("Array").toString());
      assertThat(found.getItem("Part")).isNotInstanceOf(COSObject.class);
      assertThat(((COSDictionary) found.getItem("Part")).getInt(COSName.N)).isEqualTo(5);
    }
  }

  @Test
  void whatIsSharedIsWrittenOnceAndWhatNothingRefersToNotAtAll() throws IOException {
    COSDictionary shared = numbered(1);
    shared.setItem(COSName.PARENT, shared);
    try (PDDocument document = document(arrayOf(shared, shared))) {
      new PDStream(
          document, new ByteArrayInputStream("nobody".getBytes(StandardCharsets.US_ASCII)));
      byte[] file = PdfFile.bytes(document);
      assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("nobody");
      try (PDDocument read = Loader.loadPDF(file)) {
        COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
        assertThat(found.get(0)).isSameAs(found.get(1));
        COSBase parent = ((COSDictionary) found.getObject(0)).getItem(COSName.PARENT);
        assertThat(((COSObject) parent).getKey()).isEqualTo(((COSObject) found.get(0)).getKey());
      }
    }
  }

  @Test
  void whatWasReadFromAnotherFileIsWrittenAsItsOwn() throws IOException {
    COSObject reference = new COSObject(numbered(3), new COSObjectKey(77, 0));
    try (PDDocument read = Loader.loadPDF(file(arrayOf(reference)))) {
      COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
      assertThat(((COSDictionary) found.getObject(0)).getInt(COSName.N)).isEqualTo(3);
    }
  }

  @Test
  void aStreamIsDeflatedOnceAndMetadataNever() throws IOException {
    byte[] text = "<x:xmpmeta/> ".repeat(100).getBytes(StandardCharsets.US_ASCII);
    try (PDDocument document = document(COSNull.NULL)) {
      COSStream plain = stream(document, text);
      COSStream tiny = stream(document, new byte[] {'q'});
      COSStream metadata = stream(document, text);
      metadata.setItem(COSName.TYPE, COSName.METADATA);
      COSStream deflated =
          new PDStream(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE)
              .getCOSObject();
      keep(document, arrayOf(plain, tiny, metadata, deflated));
      try (PDDocument read = Loader.loadPDF(PdfFile.bytes(document))) {
        COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
        assertThat(filters(found)).containsExactly("FlateDecode", "", "", "FlateDecode");
        for (int i : new int[] {0, 2, 3}) {
          assertThat(((COSStream) found.getObject(i)).createInputStream()).hasBinaryContent(text);
        }
        assertThat(((COSStream) found.getObject(0)).getLength()).isLessThan(text.length / 10);
      }
    }
  }

  @Test
  void whatIsShortOrDoesNotBecomeShorterIsWrittenAsItIs() throws IOException {
    byte[] random = new byte[200];
    new Random(1).nextBytes(random);
    try (PDDocument document = document(COSNull.NULL)) {
      COSStream empty = stream(document, new byte[0]);
      COSStream shorter = stream(document, new byte[127]);
      COSStream longer = stream(document, new byte[128]);
      keep(document, arrayOf(empty, shorter, longer, stream(document, random)));
      try (PDDocument read = Loader.loadPDF(PdfFile.bytes(document))) {
        COSArray found = read.getDocumentCatalog().getCOSObject().getCOSArray(KEPT);
        assertThat(filters(found)).containsExactly("", "", "FlateDecode", "");
        assertThat(((COSStream) found.getObject(0)).createInputStream()).isEmpty();
        assertThat(((COSStream) found.getObject(1)).createInputStream())
            .hasBinaryContent(new byte[127]);
        assertThat(((COSStream) found.getObject(3)).createInputStream()).hasBinaryContent(random);
      }
    }
  }

  private static List<String> filters(COSArray streams) {
    return IntStream.range(0, streams.size())
        .mapToObj(i -> ((COSStream) streams.getObject(i)).getNameAsString(COSName.FILTER, ""))
        .toList();
  }

  private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
    return new PDStream(document, new ByteArrayInputStream(bytes)).getCOSObject();
  }

  private static COSDictionary numbered(int number) {
    COSDictionary object = new COSDictionary();
    object.setInt(COSName.N, number);
    return object;
  }

  private static COSArray arrayOf(COSBase... elements) {
    COSArray array = new COSArray();
    for (COSBase element : elements) {
      array.add(element);
    }
    return array;
  }

  private static byte[] file(COSBase kept) throws IOException {
    try (PDDocument document = document(kept)) {
      return PdfFile.bytes(document);
    }
  }

  private static PDDocument document(COSBase kept) {
    PDDocument document = new PDDocument();
    document.addPage(new PDPage());
    document.setDocumentInformation(new PDDocumentInformation());
    keep(document, kept);
    return document;
  }

  private static void keep(PDDocument document, COSBase kept) {
    document.getDocumentCatalog().getCOSObject().setItem(KEPT, kept);
  }
}
