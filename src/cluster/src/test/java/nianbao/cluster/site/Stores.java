package nianbao.cluster.site;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.reflect.ClassTag$;

/** Stores of tests that have no cluster. */
public final class Stores {

  private Stores() {}

  /** A store in which addresses of a scheme are those of a file system. */
  public static Store with(String scheme, Class<?> files) {
    Configuration configuration = new Configuration(false);
    configuration.set("fs." + scheme + ".impl", files.getName());
    configuration.setBoolean("fs." + scheme + ".impl.disable.cache", true);
    return new Store(new Given(new SerializableConfiguration(configuration)));
  }

  /** What is given to nobody. */
  private static final class Given extends Broadcast<SerializableConfiguration> {

    private static final long serialVersionUID = 1;

    private final transient SerializableConfiguration configuration;

    Given(SerializableConfiguration configuration) {
      super(0, ClassTag$.MODULE$.apply(SerializableConfiguration.class));
      this.configuration = configuration;
    }

    @Override
    public SerializableConfiguration getValue() {
      return configuration;
    }

    @Override
    public void doUnpersist(boolean blocking) {}

    @Override
    public void doDestroy(boolean blocking) {}
  }
}
