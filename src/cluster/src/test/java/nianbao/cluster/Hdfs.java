package nianbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** An HDFS of one NameNode and two DataNodes, which its clients know by the name of a service. */
final class Hdfs {

  /** What addresses begin with: no host, but what {@code hdfs-site.xml} says of the name. */
  static final String ROOT = "hdfs://reports";

  private static final String NAME_NODE = "org.apache.hadoop.hdfs.server.namenode.NameNode";
  private static final String DATA_NODE = "org.apache.hadoop.hdfs.server.datanode.DataNode";
  private static final long MOST_TENTHS = 1800;

  private final Services services;
  private final Path folder;
  private final String address;
  private final List<Process> dataNodes = new ArrayList<>();
  private final FileSystem files;

  /** Starts it, and waits until it takes files. */
  Hdfs(Path folder, Services services) throws IOException, InterruptedException {
    this.folder = folder;
    this.services = services;
    this.address = "127.0.0.1:" + Services.freePort();
    startNameNode();
    startDataNode();
    startDataNode();
    this.files = client();
    awaitDataNodes(2);
  }

  private void startNameNode() throws IOException, InterruptedException {
    Path configuration = configuration("name");
    Process format = services.start(NAME_NODE, configuration, "-format", "-nonInteractive");
    if (!format.waitFor(2, TimeUnit.MINUTES) || format.exitValue() != 0) {
      throw new IllegalStateException("the NameNode has no folder");
    }
    services.start(NAME_NODE, configuration);
  }

  private void startDataNode() throws IOException {
    dataNodes.add(services.start(DATA_NODE, configuration("data-" + dataNodes.size())));
  }

  private Path configuration(String node) throws IOException {
    Path configuration = folder.resolve(node + "-conf");
    Services.configure(
        configuration.resolve("core-site.xml"),
        Map.of(
            "fs.defaultFS",
            "hdfs://" + address,
            "hadoop.tmp.dir",
            folder.resolve(node).toString()));
    Services.configure(
        configuration.resolve("hdfs-site.xml"),
        Map.of(
            "dfs.namenode.rpc-address", address,
            "dfs.namenode.http-address", "127.0.0.1:0",
            "dfs.datanode.address", "127.0.0.1:0",
            "dfs.datanode.http.address", "127.0.0.1:0",
            "dfs.datanode.ipc.address", "127.0.0.1:0",
            "dfs.datanode.hostname", "127.0.0.1",
            "dfs.namenode.datanode.registration.ip-hostname-check", "false",
            "dfs.replication", "2"));
    return configuration;
  }

  private FileSystem client() throws IOException {
    Path site = Services.clientConfiguration(folder).resolve("hdfs-site.xml");
    Services.configure(
        site,
        Map.of(
            "dfs.nameservices",
            "reports",
            "dfs.ha.namenodes.reports",
            "one",
            "dfs.namenode.rpc-address.reports.one",
            address,
            "dfs.client.failover.proxy.provider.reports",
            "org.apache.hadoop.hdfs.server.namenode.ha.ConfiguredFailoverProxyProvider",
            "dfs.replication",
            "2"));
    Configuration configuration = new Configuration(false);
    configuration.addResource(new org.apache.hadoop.fs.Path(site.toUri()));
    configuration.set("fs.hdfs.impl", "org.apache.hadoop.hdfs.DistributedFileSystem");
    return FileSystem.newInstance(java.net.URI.create(ROOT), configuration);
  }

  private void awaitDataNodes(int count) throws IOException, InterruptedException {
    for (int tenth = 0; tenth < MOST_TENTHS; tenth++) {
      if (count(count)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("HDFS did not start, see " + folder);
  }

  // A file with as many copies can be written only when there are as many nodes.
  private boolean count(int count) {
    org.apache.hadoop.fs.Path probe = path("/probe");
    try {
      files.create(probe, true, 1 << 12, (short) count, 1 << 20).close();
      files.delete(probe, false);
      return files.getStatus().getCapacity() > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends a DataNode as a machine ends that loses its power. */
  void killDataNode() throws InterruptedException {
    Processes.kill(dataNodes.remove(0));
  }

  static org.apache.hadoop.fs.Path path(String name) {
    return new org.apache.hadoop.fs.Path(ROOT + name);
  }

  FileSystem files() {
    return files;
  }

  /** Puts a file there. */
  void put(Path file, String name) throws IOException {
    files.copyFromLocalFile(new org.apache.hadoop.fs.Path(file.toUri()), path(name));
  }

  /** Brings the files of a folder here. */
  void get(String name, Path here) throws IOException {
    Files.createDirectories(here);
    for (FileStatus file : files.listStatus(path(name))) {
      files.copyToLocalFile(
          false,
          file.getPath(),
          new org.apache.hadoop.fs.Path(here.resolve(file.getPath().getName()).toUri()),
          true);
    }
  }

  /** What is there. */
  List<String> names(String name) throws IOException {
    return Stream.of(files.listStatus(path(name))).map(file -> file.getPath().getName()).toList();
  }
}
