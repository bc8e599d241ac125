package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import nianbao.cases.Case;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.EveryCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;

/** What the file says of itself, in Info and XMP alike. */
class MetadataTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @EveryCase
  void infoNamesTitleAuthorSubjectAndProgram(Case report) throws IOException {
    String agency = report.report().path("agency").asText();
    String subject = report.report().path("year").asText() + "年政府信息公开工作年度报告";
    try (PDDocument pdf = open(report)) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertThat(info.getTitle()).isEqualTo(agency + subject);
      assertThat(info.getAuthor()).isEqualTo(agency);
      assertThat(info.getSubject()).isEqualTo(subject);
      assertThat(info.getKeywords()).contains(agency);
      assertThat(info.getCreator()).isEqualTo("Nianbao test");
      assertThat(info.getProducer()).isEqualTo("Nianbao test");
    }
  }

  @EveryCase
  void itsDatesAreTheIssueDateInBeijing(Case report) throws IOException {
    Instant issued =
        LocalDate.parse(report.report().path("issuedOn").asText())
            .atStartOfDay(BEIJING)
            .toInstant();
    try (PDDocument pdf = open(report)) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      assertThat(info.getCreationDate().toInstant()).isEqualTo(issued);
      assertThat(info.getModificationDate().toInstant()).isEqualTo(issued);
    }
  }

  @EveryCase
  void xmpSaysTheSameAsInfo(Case report)
      throws IOException, XmpParsingException, BadFieldValueException {
    try (PDDocument pdf = open(report)) {
      PDDocumentInformation info = pdf.getDocumentInformation();
      XMPMetadata xmp = xmp(pdf);
      assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo(info.getTitle());
      assertThat(xmp.getDublinCoreSchema().getCreators()).containsExactly(info.getAuthor());
      assertThat(xmp.getDublinCoreSchema().getDescription()).isEqualTo(info.getSubject());
      assertThat(xmp.getDublinCoreSchema().getLanguages()).containsExactly("zh-CN");
      assertThat(xmp.getAdobePDFSchema().getKeywords()).isEqualTo(info.getKeywords());
      assertThat(xmp.getAdobePDFSchema().getProducer()).isEqualTo(info.getProducer());
      assertThat(xmp.getXMPBasicSchema().getCreatorTool()).isEqualTo(info.getCreator());
      assertSameTime(xmp.getXMPBasicSchema().getCreateDate(), info.getCreationDate());
      assertSameTime(xmp.getXMPBasicSchema().getModifyDate(), info.getModificationDate());
    }
  }

  @EveryCase
  void theWindowShowsTheTitleAndTheLanguageIsChinese(Case report) throws IOException {
    try (PDDocument pdf = open(report)) {
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
  }

  private static void assertSameTime(Calendar one, Calendar other) {
    assertThat(one.toInstant()).isEqualTo(other.toInstant());
  }

  private static XMPMetadata xmp(PDDocument pdf) throws IOException, XmpParsingException {
    DomXmpParser parser = new DomXmpParser();
    parser.setStrictParsing(false);
    return parser.parse(pdf.getDocumentCatalog().getMetadata().createInputStream());
  }

  private static PDDocument open(Case report) throws IOException {
    return Loader.loadPDF(PrintedCase.of(report).pdf());
  }
}
