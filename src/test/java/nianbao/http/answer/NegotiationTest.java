package nianbao.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller gets what it likes best of what can be made (RFC 9110 12.5.1). */
final class NegotiationTest {

  private static final List<String> MADE = List.of("application/pdf", "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                      | application/pdf
          text/html, application/pdf               | application/pdf
          application/pdf;q=0.5, text/html;q=0.6   | text/html
          application/pdf;q=0.999, text/html;q=1.0 | text/html
          TEXT/HTML                                | text/html
          text/*                                   | text/html
          text/html;level=1;q=0.4, */*;q=0.3       | text/html
          */*;q=0.8, application/pdf;q=0           | text/html
          application/*;q=0.1, application/pdf     | application/pdf
          image/png, text/html;q=0.001             | text/html
          """)
  void theWeightsDecideAndThenTheOrderOfTheList(String accepted, String expected) throws Refusal {
    assertThat(Negotiation.chosen(Optional.of(accepted), MADE)).isEqualTo(expected);
  }

  @Test
  void whoSaysNothingGetsTheUsualOne() throws Refusal {
    assertThat(Negotiation.chosen(Optional.empty(), MADE)).isEqualTo("application/pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "*/*;q=0", "text/html;q=0.000", "text/*;q=0, image/*"})
  void whatNobodyAcceptsIsNotMade(String accepted) {
    assertThatThrownBy(() -> Negotiation.chosen(Optional.of(accepted), MADE))
        .isInstanceOf(Refusal.class)
        .hasMessage("not-acceptable");
  }
}
