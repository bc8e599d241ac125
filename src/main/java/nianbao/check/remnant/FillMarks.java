package nianbao.check.remnant;

import static nianbao.check.remnant.Remnant.behind;

import java.util.List;

/** Marks that stand for what is to be filled in: XX, ××, **, __, □□, N, 某某. */
final class FillMarks {

  /** Letters, digits and signs of addresses: xxgk in one is no mark. */
  private static final String IN_ADDRESS = "[A-Za-z0-9./:@_%?=&#-]";

  /** What a mark stands for: X件, X局, X月, X路. */
  private static final String MARKED = "[年月日号件条份篇次场期项个元人局委厅县市区镇乡村路]|街道";

  private static final String UNIT = "[件条份篇起宗次项部期场名个]";

  /** 某某局; 某某公司 and 某某部门 may be said of somebody who is not to be named. */
  private static final String SOMEBODY = "某某(?=[局委厅县市区镇乡村路号年月日]|街道|机关)";

  private static final String X =
      "(?<!%1$s)(?:[Xx×]{2,80}+|[X×](?=%2$s))(?!%1$s)".formatted(IN_ADDRESS, MARKED);

  private static final String UNDERSCORES =
      "(?<![A-Za-z0-9./:@_=&#-])(?:_{2,80}+(?!%[0-9A-Fa-f]|[A-Za-z0-9./:@=&#-])|[Xx]{2,10}+@[Xx]{2})";

  private static final String BOXES =
      "□{2,80}+|□(?=[件条份篇起宗次])|[○◯]{2,80}+(?=%1$s)|(?<![0-9*])[*]{2,80}+(?=[局委厅镇乡县区市路街巷楼室号])"
          .formatted(MARKED);

  /** 电话：XXXX-XXXXXXX, 0531-********, 0000-0000000. */
  private static final String TELEPHONE =
      "(?<!%1$s)(?:(?:0\\d{2,3}|0?[Xx×*]{2,4})-[Xx×*]{6,9}|0{3,4}-0{6,8}(?!\\d))"
          .formatted(IN_ADDRESS);

  static final List<Remnant> ALL =
      List.of(
          Remnant.unfilled(
              X
                  + "|"
                  + UNDERSCORES
                  + "|"
                  + BOXES
                  + "|"
                  + SOMEBODY
                  + "|(?<![A-Za-z0-9/])#{2,9}+(?=[同局委厅县市区镇乡年月日])"),
          Remnant.unfilled(behind("20", "[Xx×*]{2}") + "(?!%s)".formatted(IN_ADDRESS)),
          Remnant.unfilled("(?:www|WWW)\\.[xX*]{3,10}+\\."),
          Remnant.unfilled(TELEPHONE + "|(?<![0-9*])\\*{3,20}+(?![0-9*])"),
          Remnant.withoutNumber("(?<![A-Za-z0-9])[NnMm](?=[件条份篇次个]%s)".formatted(Remnant.END)),
          Remnant.withoutNumber("[*#]{2,80}+(?=[年月日件条份篇次人个%])"),
          Remnant.withoutNumber(
              "(?:？{1,4}|…{1,4}+|\\.{3,6}+|。{2,4})(?:%s|%%)%s".formatted(UNIT, Remnant.END)),
          Remnant.withoutNumber(behind("\\p{IsHan}", "[—–/-]{1,4}" + UNIT) + Remnant.END),
          Remnant.withoutNumber("(?<!第)(?:（）|【】|〔〕|\\[\\])(?:%s|[元人%%]|万元)".formatted(UNIT)));

  private FillMarks() {}
}
