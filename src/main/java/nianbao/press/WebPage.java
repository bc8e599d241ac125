package nianbao.press;

/**
 * The standard-format HTML of a report, one file that needs nothing else.
 *
 * @param title the report's title
 * @param html the page
 */
public record WebPage(String title, String html) {}
