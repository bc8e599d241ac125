package nianbao.cluster.part;

import java.io.IOException;
import java.util.Iterator;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.repeat.Texts;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.survey.Row;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/** Lists the reports of a part that are to be made, with the paragraphs that are compared. */
public record Listing()
    implements PairFlatMapFunction<Iterator<Tuple2<String, Row>>, String, Texts> {

  @Override
  public Iterator<Tuple2<String, Texts>> call(Iterator<Tuple2<String, Row>> rows)
      throws IOException {
    try (PartPlan part = PartPlan.of(rows, SourceSet.EMPTY)) {
      return Spooled.of(
          part.space().file("texts"),
          sink ->
              part.plan()
                  .each(
                      planned ->
                          sink.put(
                              new Tuple2<>(
                                  planned.home(),
                                  new Texts(planned.agency(), part.plan().sketches(planned))))));
    }
  }
}
