package nianbao.drafts;

/**
 * Who writes, and in which window: the same name in another window is another writer.
 *
 * @param name as they call themselves
 * @param window as its page calls itself
 */
public record Writer(String name, String window) {}
