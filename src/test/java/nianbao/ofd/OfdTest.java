package nianbao.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.Verification;
import nianbao.press.input.Extraction;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What is in an OFD, by the words and the order of GB/T 33190-2016. */
class OfdTest {

  private static final String NAMESPACE = "http://www.ofdspec.org/2016";

  /** The order of what an element may hold; of others it holds one kind alone. */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "DocBody",
          List.of("DocInfo", "DocRoot"),
          "DocInfo",
          List.of(
              "DocID",
              "Title",
              "Author",
              "Subject",
              "CreationDate",
              "Keywords",
              "Creator",
              "CustomDatas"),
          "Document",
          List.of("CommonData", "Pages", "Outlines", "CustomTags", "Attachments"),
          "CommonData",
          List.of("MaxUnitID", "PageArea", "PublicRes", "DocumentRes"),
          "TextObject",
          List.of("Clips", "FillColor", "CGTransform", "TextCode"),
          "PathObject",
          List.of("Clips", "StrokeColor", "FillColor", "AbbreviatedData"),
          "ImageObject",
          List.of("Clips"));

  private final Both both = Both.of(rare());

  OfdTest() throws IOException {}

  @Test
  void partsHaveTheOrderOfTheStandard() throws Exception {
    for (Both each : List.of(both, Both.of(Cases.samples().get(0)), Both.draft())) {
      for (Map.Entry<String, byte[]> file : each.files().entrySet()) {
        if (file.getKey().endsWith(".xml") && !file.getKey().endsWith("Structure.xml")) {
          NodeList all = parsed(file.getValue()).getElementsByTagNameNS("*", "*");
          for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNamespaceURI()).isEqualTo(NAMESPACE);
            assertThat(kids((Element) all.item(i)))
                .as("%s in %s", all.item(i).getLocalName(), file.getKey())
                .isSortedAccordingTo(
                    (one, other) -> place(one.parent(), one) - place(one.parent(), other));
          }
        }
      }
    }
  }

  @Test
  void idsAreUniqueAndTheHighestIsStated() throws Exception {
    Set<Integer> ids = new HashSet<>();
    int highest = 0;
    for (Map.Entry<String, byte[]> file : both.files().entrySet()) {
      if (file.getKey().matches(".*(Content|Res|Document)\\.xml")) {
        NodeList all = parsed(file.getValue()).getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
          String id = ((Element) all.item(i)).getAttribute("ID");
          if (!id.isEmpty()) {
            assertThat(ids.add(Integer.valueOf(id))).as(id).isTrue();
            highest = Math.max(highest, Integer.parseInt(id));
          }
        }
      }
    }
    assertThat(new String(both.files().get("Doc_0/Document.xml"), StandardCharsets.UTF_8))
        .contains("<ofd:MaxUnitID>" + highest + "</ofd:MaxUnitID>")
        .contains("<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>");
  }

  @Test
  void aReaderFindsEachGlyphByItsCharacter() throws Exception {
    Map<String, byte[]> files = both.files();
    int characters = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith("Content.xml")) {
        NodeList texts = parsed(file.getValue()).getElementsByTagNameNS(NAMESPACE, "TextObject");
        for (int i = 0; i < texts.getLength(); i++) {
          Element text = (Element) texts.item(i);
          String font = "Doc_0/Res/Font_" + text.getAttribute("Font") + ".ttf";
          CmapLookup glyphs = font(files.get(font));
          String shown = text.getTextContent().replaceFirst("^[0-9]*(?=[^0-9])", "");
          characters += shown.length();
          assertThat(shown.codePoints()).allMatch(each -> glyphs.getGlyphId(each) > 0);
        }
      }
    }
    assertThat(characters).isGreaterThan(500);
  }

  @Test
  void theReportIsAttachedAndComesBack() throws IOException {
    byte[] report = both.files().get("Doc_0/Attachs/report.json");
    Extraction back = Extraction.of(new ByteArrayInputStream(both.ofd()));
    assertThat(back)
        .isEqualTo(new Extraction.Extracted(new String(report, StandardCharsets.UTF_8)));
  }

  @Test
  void madeAgainItHasTheSameBytesAndADraftToo() throws IOException {
    for (byte[] ofd : List.of(both.ofd(), Both.draft().ofd())) {
      assertThat(SharedPress.press().verify(new ByteArrayInputStream(ofd)))
          .isEqualTo(new Verification.Same());
    }
  }

  @Test
  void tagsNameEachObjectThatThePagesMarkOnce() throws Exception {
    NodeList objects =
        parsed(both.files().get("Doc_0/Tags/Structure.xml")).getElementsByTagNameNS("*", "Object");
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < objects.getLength(); i++) {
      Element run = (Element) objects.item(i);
      int first = Integer.parseInt(run.getAttribute("ID"));
      String last = run.getAttribute("LastID");
      int end = last.isEmpty() ? first : Integer.parseInt(last);
      IntStream.rangeClosed(first, end).forEach(named::add);
    }
    assertThat(named).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  private record Kid(String parent, String name) {}

  private static List<Kid> kids(Element parent) {
    List<Kid> kids = new ArrayList<>();
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      if (parent.getChildNodes().item(i) instanceof Element kid) {
        kids.add(new Kid(parent.getLocalName(), kid.getLocalName()));
      }
    }
    return kids;
  }

  private static int place(String parent, Kid kid) {
    List<String> order = ORDER.get(parent);
    if (order == null) {
      return 0;
    }
    assertThat(order).as(parent).contains(kid.name());
    return order.indexOf(kid.name());
  }

  private static CmapLookup font(byte[] file) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      assertThat(font.getNaming().getPostScriptName()).isNotEmpty();
      assertThat(font.getOS2Windows().getWeightClass()).isPositive();
      assertThat(font.getPostScript()).isNotNull();
      return font.getUnicodeCmapLookup();
    }
  }

  private static Document parsed(byte[] xml)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static Case rare() {
    return Cases.folders().stream()
        .filter(each -> each.name().equals("rare-characters"))
        .findFirst()
        .orElseThrow();
  }
}
