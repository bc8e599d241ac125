package nianbao.check.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.report.AgencyName;

/**
 * An agency that the text names, without its inner office: 济宁市科学技术局办公室 is 济宁市科学技术局.
 *
 * @param name in full or shortened, such as 市科技局
 */
public record NamedAgency(String name) {

  private static final Pattern SCHOOL = Pattern.compile("(?:大学|学院|学校|[中小]学|教育集团)$");

  private static final Pattern TOWN = Pattern.compile("[乡镇](?:人民)?政府$");
  private static final Pattern AGENCY = Pattern.compile("^.{0,60}(?:局|(?<!办公)厅|委员会|政府)");
  private static final String REGIONS = "省市县区旗州盟镇乡";
  private static final List<String> RELATIONS = List.of("其他", "各", "下属", "所属");
  private static final int FIRST_CHARACTERS = 4;
  private static final Pattern REGION = Pattern.compile("^.{0,60}[省市县区旗州](?=.)");

  /** The agency that some words name, if they name one for certain. */
  public static Optional<NamedAgency> in(String words) {
    Matcher matcher = AGENCY.matcher(words);
    return matcher.find() ? Optional.of(new NamedAgency(matcher.group())) : Optional.empty();
  }

  /** Whether a name begins with a place or a relation, as 市教育局 and 各学校 do. */
  static boolean tellsPlace(String name) {
    String first = name.substring(0, Math.min(FIRST_CHARACTERS, name.length()));
    return first.chars().anyMatch(c -> REGIONS.indexOf(c) >= 0)
        || RELATIONS.stream().anyMatch(first::startsWith);
  }

  /** Whether both are governments or both are departments: an office may be named for a contact. */
  public boolean isOfTheKindOf(String agency) {
    return name.endsWith("政府") == agency.contains("政府");
  }

  /**
   * Whether the name can be short or long for an agency's. A short name keeps some characters in
   * their order, as 县科技局 does of 汶上县科学技术局.
   */
  public boolean canBe(String agency) {
    String named = AgencyName.comparable(name);
    String own = AgencyName.comparable(agency);
    String local = REGION.matcher(named).replaceFirst("");
    return isShortFor(named, own)
        || isShortFor(own, named)
        || (!REGION.matcher(own).find() && isShortFor(local, own))
        || isBranchOfTheState(named, own);
  }

  /** 松岭证监局 is 中国证券监督管理委员会松岭监管局: people say the place first. */
  private static boolean isBranchOfTheState(String named, String own) {
    boolean branch = own.startsWith("中国") || own.startsWith("国家");
    int place = Math.min(4, named.length() - 1);
    while (branch && place > 1 && !own.contains(named.substring(0, place))) {
      place--;
    }
    return branch
        && place > 1
        && isShortFor(named.substring(place), own.replace(named.substring(0, place), ""));
  }

  private static boolean isShortFor(String brief, String full) {
    int matched = 0;
    for (int i = 0; i < full.length() && matched < brief.length(); i++) {
      if (full.charAt(i) == brief.charAt(matched)) {
        matched++;
      }
    }
    return matched == brief.length();
  }

  /** Whether an agency is a school, which calls itself 学校. */
  public static boolean isSchool(String agency) {
    return SCHOOL.matcher(agency).find();
  }

  /** Whether an agency speaks for all the bodies below it. */
  public static boolean isGovernment(String agency) {
    return agency.endsWith("政府");
  }

  /** Whether an agency decides reviews, or defends others in court; those of towns do not. */
  public static boolean decidesCases(String agency) {
    return (isGovernment(agency) && !TOWN.matcher(agency).find()) || agency.contains("司法");
  }
}
