package nianbao.office.total;

import java.util.Optional;
import nianbao.form.Form;
import nianbao.office.gather.Gathered;
import nianbao.office.gather.Match;
import nianbao.office.gather.Roster;
import nianbao.press.format.Checks;
import nianbao.report.AgencyName;
import nianbao.report.Problem;

/**
 * What is to be added up.
 *
 * @param agency the government whose report it is to be
 * @param year of which
 * @param form the edition of the form; no other is added up
 * @param roster whose reports are added up; empty for those of all
 * @param checks whether reports with errors are added up too
 */
public record TotalRequest(String agency, int year, Form form, Roster roster, Checks checks) {

  private static final String TWICE = "duplicate-report";

  /** Whether something is the government's own report, which is never added to its agencies'. */
  public boolean isOwn(Gathered gathered) {
    return new AgencyName(agency).isSameAs(new AgencyName(gathered.agency()))
        && gathered.year() == year
        && gathered.edition().filter(form.edition()::equals).isPresent();
  }

  /** Whether something is of another year: it is listed, and nothing is wrong with that. */
  public boolean isOfAnotherYear(Gathered gathered) {
    return gathered.year() != 0 && gathered.year() != year;
  }

  /** Why something is not added up, in Chinese; empty if it is. */
  public Optional<String> reason(Gathered gathered) {
    if (gathered.state() != Gathered.State.READ) {
      return Optional.of(
          "不是能读的报告"
              + gathered.problems().stream().findFirst().map(p -> "：" + p.message()).orElse(""));
    }
    if (isOfAnotherYear(gathered)) {
      return Optional.of("是%d年度的，不是%d年度的".formatted(gathered.year(), year));
    }
    if (gathered.agency().isEmpty() || gathered.year() == 0) {
      return Optional.of("没有写明" + (gathered.agency().isEmpty() ? "是哪个机关的" : "是哪一年度的"));
    }
    if (gathered.edition().filter(form.edition()::equals).isEmpty()) {
      return Optional.of("用的不是%s的表样，不能相加".formatted(form.edition().basis()));
    }
    return isOwn(gathered)
        ? Optional.of("是“" + agency + "”自己的报告，只在合计下面对照")
        : unlisted(gathered).or(() -> faulty(gathered));
  }

  private Optional<String> unlisted(Gathered gathered) {
    if (roster.isEmpty()) {
      return Optional.empty();
    }
    Match match = roster.find(gathered.agency());
    if (match instanceof Match.Several several) {
      return Optional.of("“%s”可能是名单里的%s，分不清是哪一个".formatted(gathered.agency(), names(several)));
    }
    return match instanceof Match.None
        ? Optional.of("名单里没有“" + gathered.agency() + "”")
        : Optional.empty();
  }

  private static String names(Match.Several several) {
    return several.agencies().stream()
        .map(agency -> "“" + agency.name() + "”")
        .reduce((one, other) -> one + "、" + other)
        .orElse("");
  }

  private Optional<String> faulty(Gathered gathered) {
    if (gathered.problems().stream().anyMatch(problem -> problem.rule().equals(TWICE))) {
      return Optional.of(gathered.problems().get(0).message());
    }
    long errors = gathered.problems().stream().filter(Problem::isError).count();
    return errors > 0 && checks == Checks.ENFORCE
        ? Optional.of("有%d个错误；要照样计入，请加 --checks report".formatted(errors))
        : Optional.empty();
  }

  /** The full name of the agency of something: that of the list, if it has it. */
  public String name(Gathered gathered) {
    return roster.find(gathered.agency()) instanceof Match.One one
        ? one.agency().name()
        : gathered.agency();
  }
}
