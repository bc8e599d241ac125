package nianbao.archive.work;

/** Told how far the work is, on the thread that does it. */
public interface Progress {

  /** Nobody asks. */
  Progress NONE =
      new Progress() {
        @Override
        public void surveyed(long reports, long refused) {}

        @Override
        public void made(long reports, long of, long refused) {}

        @Override
        public void ended() {}
      };

  /** So many reports are read and checked, and so many of them are not made. */
  void surveyed(long reports, long refused);

  /** So many reports of so many are made; so many more are not made. */
  void made(long reports, long of, long refused);

  /** All are made. */
  void ended();
}
