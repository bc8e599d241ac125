package nianbao.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import nianbao.ProgramClasses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rooms of the intake must not know of each other. */
@Tag("house")
class RoomsTest {

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
        .check(ProgramClasses.ALL);
    noClasses()
        .that()
        .resideInAnyPackage(
            "nianbao.intake.match..", "nianbao.intake.words..", "nianbao.intake.prose..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("nianbao.intake.container..")
        .check(ProgramClasses.ALL);
  }
}
