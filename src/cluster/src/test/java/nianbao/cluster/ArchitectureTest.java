package nianbao.cluster;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Which package of the job may know which. */
final class ArchitectureTest {

  private static final String JOB = "nianbao.cluster";

  private static final JavaClasses CLUSTER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(JOB);

  @Test
  void aSiteKnowsNoOther() {
    only("site");
  }

  @Test
  void theInputKnowsTheSite() {
    only("input", "site");
  }

  @Test
  void repeatsKnowNoOther() {
    only("repeat");
  }

  @Test
  void theSurveyKnowsTheInputAndTheSite() {
    only("survey", "input", "site");
  }

  @Test
  void lastYearKnowsTheSurvey() {
    only("last", "survey", "input", "site");
  }

  @Test
  void partsKnowTheSurveyAndTheRepeats() {
    only("part", "survey", "repeat", "site");
  }

  @Test
  void nothingKnowsTheService() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("nianbao.http..", "spark..", "org.eclipse.jetty.."))
        .check(CLUSTER);
  }

  private static void only(String step, String... mayKnow) {
    DescribedPredicate<JavaClass> others =
        resideInAPackage(JOB)
            .or(resideInAPackage(JOB + ".."))
            .and(DescribedPredicate.not(resideInAPackage(JOB + "." + step)));
    String[] known = Arrays.stream(mayKnow).map(name -> JOB + "." + name).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(JOB + "." + step)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(others).or(resideInAnyPackage(known)).as("its own kind"))
        .check(CLUSTER);
  }
}
