package nianbao.chart;

/** A category or series; two of one name are still two. */
record Key(int index, String name) implements Comparable<Key> {

  @Override
  public int compareTo(Key other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return name;
  }
}
