package nianbao.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the rooms of the intake must not know of each other. */
class RoomsTest {

  private static final JavaClasses NIANBAO =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nianbao");

  @Test
  void readersKnowNoFormAndTheMatcherNoContainer() {
    noClasses()
        .that()
        .resideInAnyPackage("nianbao.intake.container..", "nianbao.intake.piece..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "nianbao.form..",
            "nianbao.report..",
            "nianbao.intake.match..",
            "nianbao.intake.words..")
        .check(NIANBAO);
    noClasses()
        .that()
        .resideInAnyPackage(
            "nianbao.intake.match..", "nianbao.intake.words..", "nianbao.intake.prose..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nianbao.intake.container..")
        .check(NIANBAO);
  }
}
