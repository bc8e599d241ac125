package nianbao.render;

/**
 * Where an element with an id landed, in pt.
 *
 * @param page counted from 0
 * @param left distance of the element's left edge from the page's left edge
 * @param top distance of its top edge from the page's bottom edge, as PDF counts
 * @param width the element's width
 * @param height the element's height
 */
public record Place(int page, float left, float top, float width, float height) {}
