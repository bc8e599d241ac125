package nianbao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What things may be called. */
@Tag("house")
class NamesTest {

  private static final Set<String> BANNED =
      Set.of(
          "Utils", "Helper", "Manager", "Processor", "Impl", "Abstract", "Base", "Common", "DTO");

  @Test
  void namesSayWhatAClassIs() {
    assertThat(ProgramClasses.ALL.stream().map(JavaClass::getSimpleName).distinct())
        .isNotEmpty()
        .noneMatch(name -> words(name).anyMatch(BANNED::contains));
  }

  @Test
  void recordsHaveNoGetters() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .and(
            describe(
                "are not asked for by the platform",
                method -> !method.getName().equals("getTransparency")))
        .should()
        .haveNameNotMatching("get[A-Z].*")
        .check(ProgramClasses.ALL);
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    assertThat(ProgramClasses.ALL.getPackage("nianbao").getSubpackagesInTree())
        .isNotEmpty()
        .filteredOn(known -> !known.getClasses().isEmpty())
        .allMatch(NamesTest::isNullMarked);
    assertThat(ProgramClasses.ALL.getPackage("nianbao")).matches(NamesTest::isNullMarked);
  }

  private static boolean isNullMarked(JavaPackage known) {
    return known.tryGetAnnotationOfType(NullMarked.class).isPresent();
  }

  private static Stream<String> words(String name) {
    return Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])").splitAsStream(name);
  }
}
