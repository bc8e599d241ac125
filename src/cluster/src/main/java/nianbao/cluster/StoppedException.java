package nianbao.cluster;

/**
 * What stopped a job, in the words that its operator reads. Clusters show an exception's words, and
 * not what a driver prints.
 */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StoppedException(String words) {
    super(words, null, false, false);
  }
}
