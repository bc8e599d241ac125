package nianbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where the outside world is. */
@Tag("house")
class OutsideWorldTest {

  /** What reaches the outside world: streams, exit, clock, environment, defaults of the machine. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "java.lang.System.exit",
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.system",
          "java.time.InstantSource.system",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.util.Calendar.getInstance",
          "java.util.Date.<init>",
          "java.util.GregorianCalendar.<init>");

  @Test
  void mainAloneKnowsTheOutsideWorld() {
    noClasses()
        .that(not(belongToAnyOf(Main.class)))
        .should()
        .accessTargetWhere(outside())
        .check(ProgramClasses.ALL);
  }

  private static DescribedPredicate<JavaAccess<?>> outside() {
    return DescribedPredicate.describe(
        "reaches the outside world", access -> OUTSIDE.contains(name(access.getTarget())));
  }

  private static String name(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }
}
