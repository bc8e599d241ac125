package nianbao.report;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The table of part 二 (条例第二十条).
 *
 * @param rules 规章: 本年制发件数, 本年废止件数, 现行有效件数
 * @param normativeDocuments 行政规范性文件, the same three columns
 * @param licensing 行政许可, 本年处理决定数量
 * @param penalties 行政处罚, 本年处理决定数量
 * @param coercion 行政强制, 本年处理决定数量
 * @param fees 行政事业性收费 in 万元, with the decimals that it was given with
 */
public record Disclosure(
    Row rules,
    Row normativeDocuments,
    OptionalLong licensing,
    OptionalLong penalties,
    OptionalLong coercion,
    Optional<String> fees) {}
