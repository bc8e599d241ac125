/**
 * The cases: reports that go through the real pipeline, and what must hold of every one.
 *
 * <p>A case is a folder in {@code src/test/resources/cases}, a shipped sample, or a report that a
 * seeded generator writes because it would be long or is one of a series. What is expected comes
 * from the report and the published form alone, never from the program's own words.
 */
@NullMarked
package nianbao.cases;

import org.jspecify.annotations.NullMarked;
