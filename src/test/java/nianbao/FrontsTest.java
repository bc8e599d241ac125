package nianbao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static nianbao.ArchitectureTest.allowed;
import static nianbao.ArchitectureTest.only;

import nianbao.drafts.DraftSettings;
import nianbao.http.job.JobSettings;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.intake.draft.Doubt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom those may know who stand in front of the press: the service, its drafts, the commands. */
@Tag("house")
class FrontsTest {

  @Test
  void httpUsesThePressAndTheServer() {
    // What a caller states of a document is a value like the report's.
    only(
        "http",
        allowed(
                "http",
                "nianbao.form",
                "nianbao.report",
                "nianbao.press..",
                "nianbao.archive..",
                "nianbao.office..",
                "nianbao.drafts..",
                "spark..",
                "javax.servlet..",
                "org.eclipse.jetty..",
                "io.micrometer..")
            .or(belongToAnyOf(Stated.class)));
  }

  @Test
  void draftsUseTheWaysOfTheArchiveToKeepThem() {
    only(
        "drafts",
        "nianbao.report",
        "nianbao.press.listing",
        "nianbao.archive..",
        "com.fasterxml.jackson..");
  }

  @Test
  void cliUsesThePressAndTheCommandLibraryWhichTerminalUsesAlone() {
    only("terminal", "picocli..");
    // What a clerk states of a document and what is doubtful in it are values like the report's,
    // where jobs and drafts are kept is one like the settings of the service.
    only(
        "cli",
        allowed(
                "cli",
                "nianbao.form",
                "nianbao.report",
                "nianbao.press..",
                "nianbao.archive..",
                "nianbao.office..",
                "nianbao.http",
                "nianbao.terminal",
                "picocli..",
                "me.tongfei.progressbar..")
            .or(
                belongToAnyOf(
                    Intake.class,
                    Stated.class,
                    Doubt.class,
                    JobSettings.class,
                    DraftSettings.class)));
  }
}
