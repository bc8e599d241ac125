/**
 * What a form, a program or a hurried clerk leaves behind: form text, marks to be filled in, units
 * without a figure, torn dates, numbers of documents and brackets.
 *
 * <p>A class a kind, each a small grammar: what the whole looks like, and which of its parts can be
 * lost. What an agency may well write is passed over. Patterns of the JDK, all bounded: the time is
 * linear in the text. This package must not compare words with figures.
 */
@NullMarked
package nianbao.check.remnant;

import org.jspecify.annotations.NullMarked;
