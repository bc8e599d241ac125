package nianbao.office.gather;

import java.util.List;
import java.util.Optional;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;

/**
 * An agency that is to report.
 *
 * @param name its full name
 * @param level 机关层级
 * @param body 本级政府 or 部门
 * @param others what else it is called: earlier names, second signboards
 * @param line where the list has it, counted from 1
 */
public record Listed(
    String name, Optional<Level> level, Optional<Body> body, List<String> others, int line) {
  public Listed {
    others = List.copyOf(others);
  }
}
