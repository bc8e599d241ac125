package nianbao.office.sheet;

import java.util.List;

/**
 * What is known of a sheet before its rows.
 *
 * @param name at most 31 characters, none of {@code []:*?/\}
 * @param widths of its columns, in characters of half width
 * @param headRows rows that stay in sight, the last of which has the filters
 * @param headColumns columns that stay in sight
 * @param filtered whether there are filters
 */
public record SheetPlan(
    String name, List<Integer> widths, int headRows, int headColumns, boolean filtered) {
  public SheetPlan {
    widths = List.copyOf(widths);
  }
}
