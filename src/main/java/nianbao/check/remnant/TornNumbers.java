package nianbao.check.remnant;

import static nianbao.check.remnant.Remnant.torn;

import java.util.List;

/** Numbers of documents such as 国办公开办函〔2021〕30号 that lost a part, and figures that are torn. */
final class TornNumbers {

  /** Other brackets than 〔〕 are a matter of style. */
  private static final String OPENING = "[\\[【（〔]";

  private static final String CLOSING = "[】\\]）)〕]";

  private static final String LOST_YEAR = "〔(?:\\d{3}|\\d{5,8})〕|〔〕\\d|《》";
  private static final String LOST_CLOSING = "〔20\\d{2}\\d{0,4}号|[\\[【（]20\\d{2}\\d{1,4}号";

  /** 函2021〕30号; what stands before tells that no bracket does. */
  private static final String LOST_OPENING =
      "20\\d{2}〕(?<=\\p{IsHan}20\\d{2}〕)|[函发办字](?:20\\d{2}\\d{1,3}|20\\d{2}〕\\d{1,4})号";

  private static final String UNLIKE = "〔20\\d{2}[】\\]）)]|[\\[【（]20\\d{2}〕";
  private static final String LOST_NUMBER =
      "%s20\\d{2}%s号|〔20\\d{2}〕(?!\\d)(?=[，。；）要文》]|$)".formatted(OPENING, CLOSING);

  /** 〔2021〕30要求; 〔2016〕19、20号 has its 号 behind. */
  private static final String LOST_MARK =
      "〔20\\d{2}〕\\d{1,4}+(?![号、和及至—~～-])|令第\\d{1,4}+(?=[，。；）])";

  /** 第号, 第期; 等第 and 次第 are words. */
  private static final String LOST_ORDINAL =
      "第号|第(?:期|批|届)(?=[，。；、）]|$)(?<![次等].{2})|第次(?=会议|全会|党组)";

  /** 申请87分别为, 申请87其中: the unit is lost; 12件件, 312，条. */
  private static final String TORN_COUNT =
      "(?:申请|复议|诉讼)\\d{1,6}+(?=分别[为是]|其中)"
          + "|(?:件件|条条|篇篇|份份|%%)(?=[，。；、])(?<=\\d(?:件件|条条|篇篇|份份|%%))"
          + "|[件条份篇次](?=[，。；、])(?<=\\d[，.].)"
          + "|分别[为是](?=[、，。；])";

  /** 12O条, l2件: letters that look like figures. */
  private static final String LETTERS =
      "(?<![A-Za-z0-9.])(?:\\d{1,6}+[OolI]\\d{0,4}+|[OolI]\\d{1,6}+)(?=[件条份篇次个项])";

  static final List<Remnant> ALL =
      List.of(
          torn(LOST_YEAR),
          torn(LOST_CLOSING),
          torn(LOST_OPENING),
          torn(UNLIKE),
          torn(LOST_NUMBER),
          torn(LOST_MARK),
          torn(LOST_ORDINAL),
          torn(TORN_COUNT),
          torn(LETTERS));

  private TornNumbers() {}
}
