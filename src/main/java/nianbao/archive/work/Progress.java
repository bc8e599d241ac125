package nianbao.archive.work;

/**
 * Told how far the work is, on the thread that does it. What it throws ends the work there and
 * then.
 */
public interface Progress {

  /** Nobody asks. */
  Progress NONE =
      new Progress() {
        @Override
        public void surveyed(long reports, long refused) {}

        @Override
        public void made(long reports, long of, long refused) {}

        @Override
        public void waiting() {}

        @Override
        public void ended() {}
      };

  /** So many reports are read and checked, and so many of them are not made. */
  void surveyed(long reports, long refused);

  /** So many reports of so many are made; so many more are not made. */
  void made(long reports, long of, long refused);

  /** The next report takes its time; told several times a second. */
  void waiting();

  /** All are made. */
  void ended();
}
