package nianbao.cluster.survey;

import java.util.Iterator;
import java.util.List;
import nianbao.archive.source.SourceSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import scala.Tuple2;

/** Which sources came in, of the reports of a part. */
public record Census() implements FlatMapFunction<Iterator<Tuple2<String, Row>>, SourceSet> {

  @Override
  public Iterator<SourceSet> call(Iterator<Tuple2<String, Row>> rows) {
    SourceSet sources = SourceSet.EMPTY;
    while (rows.hasNext()) {
      sources = rows.next()._2().addTo(sources);
    }
    return List.of(sources).iterator();
  }
}
