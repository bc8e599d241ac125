package nianbao.check.text;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.rule.Scan;

/**
 * What a form, a program or a hurried clerk leaves behind, each with what is to be done about it.
 */
final class Remnants {

  /**
   * What was left.
   *
   * @param words a pattern of them in comparable text
   * @param context how many characters before the words are quoted for the clerk to find them by
   */
  record Remnant(String words, int context, String advice) {}

  /** Letters, digits and signs of addresses: xxgk in one is no placeholder. */
  private static final String IN_ADDRESS = "[A-Za-z0-9./:@_%?=&#-]";

  private static final String END = "(?=[，。；、）]|$)";
  private static final String UNIT = "[件条份篇起宗次项部期场名]";

  /** What a number would have to stand behind. */
  private static final String WITHOUT_NUMBER =
      "(?<![公一])(?:共|共有|共计|合计|总计|达到|累计有)"
          + "|(?:增加|减少|增长|下降|提高)了?"
          + "|(?:公开|发布|推送)(?:各类)?(?:政府|政务|政策)?(?:信息|解读|动态)?(?:材料)?(?=[条篇])"
          + "|行政(?:复议|诉讼)(?:案件)?(?=[件起])|规范性文件(?=件)|(?:制发|废止)(?=件)"
          + "|(?:会|会议|培训|活动|讲座|检查|达|量)(?=[次场])";

  /** 受理申请件，答复件: one alone may be a noun. */
  private static final String TAKEN =
      "(?:收到|受理|接收|办理|办结|答复|结转|自然人|法人|予以公开)(?:了|的)?(?:政府信息)?(?:公开)?(?:申请)?";

  /** （数量待核实）, （不少于200字）, TODO. */
  private static final String UNWRITTEN =
      "（[^）\\n]{0,8}待(?:核实|补充|确认|填写?|定|统计)[^）\\n]{0,4}）"
          + "|（[^）\\n]{0,8}由[^）\\n]{1,10}(?:补充|填写|填报)）|一是(?:…|\\.{3})"
          + "|（[^）\\n]{0,20}(?:不少于|不超过)\\d{2,5}字(?:以内)?）"
          + "|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])|(?<![^。\\n])待(?:补充|完善|填写|续)(?=[。\\n]|$)";

  /** 开设专栏个，信息共计，, 电话：。 */
  private static final String UNCOUNTED =
      "个"
          + END
          + "(?<=\\p{IsHan}.)(?<![〇零一二两三四五六七八九十百千万亿余多几数半哪每各这那整逐某单些若干首末来顶第近约超全].)"
          + "|(?:条|篇)"
          + END
          + "(?<=(?:信息|稿件|新闻|公告|推文|消息|留言)条|(?:稿件|解读|文章|推文|图文|新闻)篇)"
          + "|(?:共计|合计|总计)(?=[，。；])(?<=(?:信息|申请|文件)(?:共计|合计|总计))"
          + "|：(?=[，。；）])(?<=(?:电话|地址|邮编|传真|网址|邮箱)(?:为|是)?：)";

  /** ____%, xxx@xx.com, □□条, **局. */
  private static final String UNFILLED =
      "|(?<![A-Za-z0-9./:@_=&#-])(?:_{2,80}+(?!%[0-9A-Fa-f]|[A-Za-z0-9./:@=&#-])|[Xx]{2,10}+@[Xx]{2})"
          + "|□{2,80}+|□(?=[件条份篇起宗次])|(?<![0-9*])[*]{2,80}+(?=[局委厅镇乡县区市路街巷楼室号])"
          + "|(?:www|WWW)\\.[xX*]{3,10}+\\.";

  static final List<Remnant> ALL =
      List.of(
          ofForm(
              "统计表模板|（具体网址）|该部分以表格形式报告|此处(?:填写|插入|补充|填报|删除|输入|添加)|请删除|(?:段|部分)由[^，。；\\n]{1,10}(?:补充|填写|填报)(?=[，。；]|$)|如无，?请填"
                  + "|[（【\\[](?:单位|机关|部门|机构)(?:名称|全称|简称)[）】\\]]|【(?:配图|插图|图片|附图)】|字数(?:不少于|不超过|控制在)\\d{2,5}字"
                  + "|(?<![^\\n。])(?:填[报写表]|编写)(?:说明|要求)："),
          ofForm("[【\\[［〔](?:待|请|此处|填|补充|未填|空|数据待|内容待)[^】\\]］〕\\n]{0,20}[】\\]］〕]"),
          ofForm("（(?:请填|此处|待补|待填|待定|填写)[^）\\n]{0,12}）"),
          ofForm(UNWRITTEN),
          new Remnant(
              "(?<!%1$s)(?:[Xx×]{2,80}+|[X×](?=[年月日件条份次篇场]))(?!%1$s)".formatted(IN_ADDRESS)
                  + UNFILLED,
              0,
              "尚未填写"),
          new Remnant(
              "(?<!%1$s)(?:(?:0\\d{2,3}|0?[Xx×*]{2,4})-[Xx×*]{6,9}|0{3,4}-0{6,8}(?!\\d))|(?<![0-9*])\\*{3,20}+(?![0-9*])"
                  .formatted(IN_ADDRESS),
              0,
              "尚未填写"),
          ofConversion("\\[(?:image|bookmark)[^\\]\\n]{0,60}+\\]?"),
          ofConversion(
              "#(?:REF|VALUE|NAME|N/A)[!！?？]?|(?<![A-Za-z])(?:NULL|NaN)(?![A-Za-z])|错误！未找到引用源|Error[!！] ?Reference ?source"),
          ofMissingNumber(
              "(?<!第)(?:（）|【】|〔〕|\\[\\])%1$s|(?<![A-Za-z0-9])[NnMm](?=[件条份篇次]%2$s)"
                  .formatted(UNIT, END)),
          ofMissingNumber(UNIT + "(?<![0-9].)" + END + "(?<=(?:%s).)".formatted(WITHOUT_NUMBER)),
          ofMissingNumber(
              "(?:共|全年|年度|我局|单位)(?:共|累计)?(?:收到|受理|办理|办结|答复|接收|新收)[^，。；\\n\\d的]{0,10}(?:申请|公开)件"
                  + END),
          ofMissingNumber(
              "(?:%1$s)件[，；](?:其中)?(?:公开|%1$s)件%2$s|(?:建议|议案)件(?=[、，和](?:政协|委员)?提案件)"
                  .formatted(TAKEN, END)),
          ofMissingNumber("(?:共有?|收到|受理|办结)件(?=申请|依申请|政府信息)"),
          ofMissingNumber("[*]{2,80}+(?=[年月日件条份篇次人个])"),
          ofMissingNumber(
              "(?:率|占比|比例)(?:为|达|达到)(?=[，。；])|[数量](?:为|达到?)(?=[，。；])(?<=[丝人总条件次问][数量](?:为|达|达到))"),
          ofMissingNumber("(?:？|…{1,4}+|\\.{3,6}+)[件条份篇次个]" + END),
          ofMissingNumber("人次?(?=[，。；）]|$)(?<=人数[为达共]人|(?:培训|共|达|达到|参训|接受|参加|群众|人员|代表|市民|学员)人次)"),
          ofMissingNumber(
              "%(?![0-9A-Za-z])(?<=(?:占|为|达|达到|增长|下降|[占长降加少高升][^，。；\\d]{0,6}[的了])%|(?:率|占比|比例|上升|提高|同比|减少|增加|约|超|近|度)%(?=[，。；、）]|$))"),
          ofMissingNumber(UNCOUNTED),
          ofMissingNumber("个百分点(?<=(?:增长|提高|上升|下降|降低|提升|减少|增加|高|低)了?个百分点)"),
          ofMissingNumber("元" + END + "(?<=(?:费|费用|金额|共计|合计|总额|收取|缴纳|减免|退还)(?:为|共)?万?元)"),
          ofMissingNumber("年月日(?<=\\d{4}年月日)|年月(?<=\\d{4}年月)(?!日)|日(?=.|$)(?<=\\d月日)"),
          torn("20\\d{2}(?:1[0-2]|0?[1-9])月(?<![\\d.-]20\\d{2}\\d{1,2}月)"),
          torn("月(?:[12]?\\d|3[01])(?=[起止])|[自从至到—～-]年1?\\d月"),
          torn(
              "20\\d{2}年(?!36[56])\\d{1,4}日|(?<!\\d)20\\d年(?=\\d{1,2}月|[，。])|(?<!\\d)20\\d{3}年|20[Xx×*]{2}年|日日(?=[至到起止，。])(?<=\\d日日)|月(?=\\d{1,2}日)(?<=(?<!\\d)(?:1[3-9]|[2-9]\\d)月)"
                  + "|月(?:[12]?\\d|3[01])(?<=20\\d{2}年\\d{1,2}月\\d{1,2})(?=[，；。）至到—]|$)"),
          torn("20\\d{3,6}日(?<![\\d_]20\\d{3,6}日)"),
          torn("《》|第号|〔(?:\\d{3}|\\d{5,8})〕|〔20\\d{2}\\d{0,4}号|[\\[【（]20\\d{2}\\d{1,4}号"),
          torn("〔20\\d{2}〕\\d{1,4}+(?![号、和及至—~～-])"),
          torn(
              "〔〕\\d|〔20\\d{2}[】\\]）)]|[\\[【（]20\\d{2}〕|〔20\\d{2}〕号|[函发办字](?:20\\d{2}\\d{1,3}|20\\d{2}〕\\d{1,4})号"),
          torn(
              "(?:申请|复议|诉讼)\\d{1,6}+(?=分别[为是]|其中)"
                  + "|（(?:以下)?[统简]称(?<=《[^《》（）\\n]{2,40}（(?:以下)?[统简]称)|分别[为是](?=[、，。；])"
                  + "|(?:件件|条条|篇篇)(?=[，。；、])(?<=\\d(?:件件|条条|篇篇))|[件条份篇次](?=[，。；、])(?<=\\d，.)"));

  static final Scan SCAN =
      new Scan(ALL.stream().map(Remnant::words).map(Pattern::compile).toList());

  private Remnants() {}

  private static Remnant ofForm(String words) {
    return new Remnant(words, 0, "是格式文本的遗留，请删去或填写");
  }

  private static Remnant ofConversion(String words) {
    return new Remnant(words, 0, "是转换文档留下的标记，请删去");
  }

  private static Remnant ofMissingNumber(String words) {
    return new Remnant(words, 8, "缺少数字，请填写");
  }

  private static Remnant torn(String words) {
    return new Remnant(words, 8, "残缺不全，请补正");
  }
}
