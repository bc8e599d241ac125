package nianbao.read;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Test;

/** A host's Jackson that is too old is told by its version. */
class LeastJacksonTest {

  @Test
  void anOlderOneIsToldAndANewerOneTaken() {
    assertThatThrownBy(() -> ReportReader.demandJackson(version(2, 16)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Jackson 2.17 or later is needed, 2.16.4 is on the class path");
    assertThatCode(() -> ReportReader.demandJackson(version(2, 17))).doesNotThrowAnyException();
    assertThatCode(() -> ReportReader.demandJackson(version(3, 0))).doesNotThrowAnyException();
    assertThatCode(() -> ReportReader.demandJackson(PackageVersion.VERSION))
        .doesNotThrowAnyException();
  }

  private static Version version(int major, int minor) {
    return new Version(major, minor, 4, null, "g", "a");
  }
}
