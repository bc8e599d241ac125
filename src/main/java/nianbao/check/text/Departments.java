package nianbao.check.text;

import java.util.Arrays;
import java.util.List;

/**
 * What the departments of a place are for. One body may have several name plates, such as 城市管理局 and
 * 综合行政执法局; two names are those of two bodies for certain only where each tells a field and no place
 * joins the fields.
 */
final class Departments {

  /** A line has what one body may be for in some place. */
  private static final List<List<String>> FIELDS =
      List.of(
          fields("财政 国有资产 国资 金融"),
          fields("审计"),
          fields("教育 体育"),
          fields("水利 水务 河务"),
          fields("自然资源 林业 草原 规划 海洋 园林 不动产"),
          fields("民政"),
          fields("统计"),
          fields("商务 投资促进 招商 口岸"),
          fields("科学技术 科技 工业 信息化 经济和信息 科工"),
          fields("公安"),
          fields("司法"),
          fields("人力资源 社会保障 人社"),
          fields("住房 城乡建设 住建 城市管理 城管 综合行政执法 综合执法 人民防空 征收 房产 市政"),
          fields("交通 公路 港航"),
          fields("农业 农村 畜牧 乡村振兴 农机 渔业"),
          fields("文化 旅游 文旅 文物 广播 电视 新闻出版 体育"),
          fields("卫生 健康 中医药 疾病预防 卫健"),
          fields("退役军人"),
          fields("应急 消防 地震"),
          fields("市场监督 市场监管 知识产权 药品"),
          fields("医疗保障 医保"),
          fields("信访"),
          fields("生态环境 环境保护"),
          fields("气象"),
          fields("税务"),
          fields("发展和改革 发展改革 发改 粮食 物资储备 物价 能源"),
          fields("行政审批 政务服务 大数据 数据"));

  private Departments() {}

  private static List<String> fields(String words) {
    return Arrays.asList(words.split(" ", -1));
  }

  /** Whether two names are those of bodies that no place has as one. */
  static boolean areApart(String one, String other) {
    return hasField(one)
        && hasField(other)
        && FIELDS.stream().noneMatch(field -> isOf(field, one) && isOf(field, other));
  }

  /** A government is for everything. */
  private static boolean hasField(String name) {
    return !name.endsWith("政府") && FIELDS.stream().anyMatch(field -> isOf(field, name));
  }

  private static boolean isOf(List<String> field, String name) {
    return field.stream().anyMatch(name::contains);
  }
}
