package nianbao.cluster.part;

import nianbao.cluster.repeat.Texts;

/**
 * A report that is to be made.
 *
 * @param home the key of its entry
 * @param texts its paragraphs that are compared
 */
record Text(String home, Texts texts) implements Listed {}
