package nianbao.cluster.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import nianbao.archive.source.Source;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.ReportSurvey;
import nianbao.cluster.survey.Row;
import nianbao.press.listing.LastReports;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/**
 * Reads and checks reports that come behind last year's.
 *
 * @param order what is asked of the job
 * @param without counts the reports of which there is none of last year
 */
record Comparing(JobOrder order, Store store, LongAccumulator without)
    implements PairFlatMapFunction<Iterator<Tuple2<MatchKey, Source>>, String, Row> {

  @Override
  public Iterator<Tuple2<String, Row>> call(Iterator<Tuple2<MatchKey, Source>> sources)
      throws IOException {
    return Spooled.of(
        Scratch.ofTask().file("rows"),
        sink -> {
          try (ReportSurvey survey = new ReportSurvey(order, store)) {
            Known last = new Known("", Optional.empty());
            while (sources.hasNext()) {
              Tuple2<MatchKey, Source> next = sources.next();
              if (next._1().current()) {
                sink.put(survey.at(next._2(), last.reports(without)));
              } else {
                last = new Known(next._1().key(), Optional.of(next._2()));
              }
            }
          }
        });
  }

  /** The report of last year that came last, and whose it is. */
  private record Known(String key, Optional<Source> report) {

    LastReports reports(LongAccumulator without) {
      return (agency, year) -> {
        Optional<Source> found = report.filter(last -> key.equals(MatchKey.keyOf(agency, year)));
        if (found.isEmpty()) {
          without.add(1);
        }
        return found.map(Known::bytes);
      };
    }

    private static byte[] bytes(Source source) {
      try {
        return source.content().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("memory cannot fail to be read", e);
      }
    }
  }
}
