package nianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import nianbao.check.repeat.Sketch;
import nianbao.render.PageContent;
import nianbao.render.PageTags;
import nianbao.render.Pages;
import nianbao.render.Place;
import nianbao.render.face.EmbeddedFont;
import nianbao.render.face.Role;
import nianbao.render.truetype.EmbeddedFile;
import nianbao.report.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may know whom; {@link FrontsTest} has what stands in front of the press. */
@Tag("house")
class ArchitectureTest {

  private static final String[] PLATFORM = {
    "java..", "javax.imageio..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."
  };
  private static final String PDFBOX = "org.apache.pdfbox..";
  private static final String FONTBOX = "org.apache.fontbox..";

  @Test
  void formUsesNothingReportTheFormAndCheckBoth() {
    only("form");
    only("report", "nianbao.form");
    only("check", "nianbao.form", "nianbao.report..");
  }

  @Test
  void readUsesTheReportAndTheJsonLibraries() {
    only("read", "nianbao.form", "nianbao.report", "com.fasterxml.jackson..", "com.networknt..");
  }

  @Test
  void intakeUsesTheReportAndTheLibrariesForFiles() {
    only(
        "intake",
        "nianbao.form..",
        "nianbao.report",
        "com.fasterxml.jackson..",
        "org.apache.commons.compress..",
        "org.jsoup..",
        "org.apache.poi..",
        PDFBOX,
        FONTBOX);
  }

  @Test
  void composeUsesTheReportAndTheTemplateLibrary() {
    only("compose", "nianbao.form", "nianbao.report..", "nianbao.drawing", "freemarker..");
  }

  @Test
  void drawingUsesNothingAndChartTheReportAndTheChartLibrary() {
    only("drawing");
    only("chart", "nianbao.report", "nianbao.drawing", "org.jfree..");
  }

  @Test
  void renderUsesTheEngineAndPdfbox() {
    // A digest of a face is a value like any other; of a report the pages know nothing.
    only(
        "render",
        allowed("render", "nianbao.drawing", "com.openhtmltopdf..", PDFBOX, FONTBOX)
            .or(belongToAnyOf(Digest.class)));
  }

  @Test
  void stampUsesTheReportThePagesAndPdfbox() {
    only(
        "stamp",
        allowed("stamp", "nianbao.report", "nianbao.file", PDFBOX, FONTBOX)
            .or(
                belongToAnyOf(
                    Pages.class,
                    Place.class,
                    PageContent.class,
                    PageTags.class,
                    Role.class,
                    EmbeddedFont.class,
                    EmbeddedFile.class)));
  }

  @Test
  void fileUsesADigestAndWordTheFormTheReportAndFiles() {
    only("file", allowed("file").or(belongToAnyOf(Digest.class)));
    only("word", "nianbao.drawing", "nianbao.form", "nianbao.report..", "nianbao.file");
  }

  @Test
  void pressUsesTheReportAndTheFiveSteps() {
    only(
        "press",
        "nianbao.form",
        "nianbao.report",
        "nianbao.file",
        "nianbao.read",
        "nianbao.read.block",
        "nianbao.check..",
        "nianbao.compose..",
        "nianbao.chart..",
        "nianbao.drawing..",
        "nianbao.render..",
        "nianbao.stamp..",
        "nianbao.word",
        "nianbao.intake..");
  }

  @Test
  void archiveUsesThePressAndTheLibrariesForFiles() {
    // A sketch is a value that lies on the disk between two steps; of the checks an archive knows
    // no more.
    only(
        "archive",
        allowed(
                "archive",
                "nianbao.report",
                "nianbao.press..",
                "com.fasterxml.jackson..",
                "com.google.code.externalsorting..",
                "org.apache.commons.compress..")
            .or(belongToAnyOf(Sketch.class)));
  }

  @Test
  void officeUsesThePressAndTheArchive() {
    // What came in lies on the disk in the archive's ways; a sketch is a value there as well.
    only(
        "office",
        allowed("office", "nianbao.form", "nianbao.report", "nianbao.press..", "nianbao.archive..")
            .or(resideInAnyPackage("com.fasterxml.jackson.."))
            .or(belongToAnyOf(Sketch.class)));
  }

  @Test
  void packagesKnowEachOtherInOneDirection() {
    slices().matching("nianbao.(**)").should().beFreeOfCycles().check(ProgramClasses.ALL);
  }

  @Test
  void nothingUsesTheProgramButTheProgram() {
    noClasses()
        .that()
        .resideInAPackage("nianbao.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nianbao")
        .check(ProgramClasses.ALL);
  }

  @Test
  void everyPackageHasItsRuleHere() {
    assertThat(
            ProgramClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.contains("."))
                .map(name -> name.replaceFirst("nianbao\\.([a-z]+).*", "$1")))
        .containsOnly(
            ("form report intake read check drawing chart compose render stamp file word press archive"
                    + " office drafts http cli terminal")
                .split(" "));
  }

  static void only(String step, String... mayUse) {
    only(step, allowed(step, mayUse));
  }

  static void only(String step, DescribedPredicate<JavaClass> mayUse) {
    classes()
        .that()
        .resideInAPackage("nianbao." + step + "..")
        .should()
        .onlyDependOnClassesThat(mayUse)
        .check(ProgramClasses.ALL);
  }

  static DescribedPredicate<JavaClass> allowed(String step, String... mayUse) {
    return resideInAnyPackage(PLATFORM)
        .or(resideInAnyPackage("org.jspecify.annotations", "nianbao." + step + ".."))
        .or(resideInAnyPackage(mayUse));
  }
}
