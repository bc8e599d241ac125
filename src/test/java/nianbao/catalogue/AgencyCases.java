package nianbao.catalogue;

import java.util.ArrayList;
import java.util.List;
import nianbao.cases.Case;

/** Agencies with short and long names, signed on dates with few and many digits. */
final class AgencyCases {

  private static final List<String> AGENCIES =
      List.of(
          "县局",
          "沂源县科学技术局",
          "济宁市任城区行政审批服务局政务服务中心一",
          "济宁市任城区行政审批服务局政务服务中心一科",
          "山东省济宁市汶上县人民政府办公室和山东省济宁市汶上县科学技术局以及山东省济宁市汶上县工业和信息化局联合政务公开服务中心一");

  private AgencyCases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    for (String agency : AGENCIES) {
      for (String date : List.of("2025-01-02", "2025-12-31")) {
        for (boolean sealed : List.of(false, true)) {
          cases.add(of(agency, date, sealed));
        }
      }
    }
    return cases;
  }

  private static Case of(String agency, String date, boolean sealed) {
    String name = "agency-" + agency.length() + "-" + date + (sealed ? "-sealed" : "");
    return Draft.blank()
        .agency(agency)
        .issuedOn(date)
        .sealed(sealed)
        .put("otherMatters", List.of(Draft.paragraph(new Prose(8).lines(3))))
        .as(name);
  }
}
