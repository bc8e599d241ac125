package nianbao.office.gather;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.AgencyName;

/**
 * What an agency is called for short: 规范化简称 as offices use them, and the name without the place
 * that it is of.
 */
final class ShortForms {

  /** Long words and the short ones that stand for them, the longest first. */
  private static final Map<String, String> WORDS = words();

  /** A place at the head of a name. 市 is none in 市场, 区 none in 区域, 县 none in 县级. */
  private static final Pattern PLACE =
      Pattern.compile("[^省市州盟县旗区]{1,12}?(?:自治区|自治州|自治县|省|市|州|盟|县|旗|区)(?![场域级])");

  private ShortForms() {}

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("人力资源和社会保障", "人社");
    words.put("机关事务服务中心", "机关事务中心");
    words.put("工业和信息化", "工信");
    words.put("住房和城乡建设", "住建");
    words.put("城市管理综合行政执法", "综合执法");
    words.put("综合行政执法", "综合执法");
    words.put("自然资源和规划", "自然资源");
    words.put("市场监督管理", "市场监管");
    words.put("行政审批服务", "审批服务");
    words.put("退役军人事务", "退役军人");
    words.put("地方金融监督管理", "金融监管");
    words.put("文化和旅游", "文旅");
    words.put("文化广电和旅游", "文旅");
    words.put("发展和改革", "发改");
    words.put("发展改革", "发改");
    words.put("教育和体育", "教体");
    words.put("卫生健康", "卫健");
    words.put("医疗保障", "医保");
    words.put("应急管理", "应急");
    words.put("交通运输", "交通");
    words.put("科学技术", "科技");
    words.put("街道办事处", "街道");
    words.put("人民政府", "政府");
    words.put("委员会", "委");
    words.put("办公室", "办");
    return words;
  }

  /** All that a full name is called for short, in one spelling. */
  static Set<String> of(String fullName) {
    Set<String> forms = new LinkedHashSet<>();
    String rest = AgencyName.comparable(fullName);
    forms.add(spelt(rest));
    for (Matcher place = PLACE.matcher(rest); place.lookingAt(); place = PLACE.matcher(rest)) {
      String unit = rest.substring(place.end() - 1, place.end());
      rest = rest.substring(place.end());
      // 市、县 alone are no name of an agency, nor is 政府 without its place.
      if (rest.isEmpty()) {
        break;
      }
      forms.add(spelt(unit + rest));
      if (!spelt(rest).startsWith("政府")) {
        forms.add(spelt(rest));
      }
    }
    return forms;
  }

  /** A name with every long word shortened, so that both ways of writing it are one. */
  static String spelt(String name) {
    String spelt = AgencyName.comparable(name);
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      spelt = spelt.replace(word.getKey(), word.getValue());
    }
    return spelt;
  }
}
