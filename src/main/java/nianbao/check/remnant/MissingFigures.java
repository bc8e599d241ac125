package nianbao.check.remnant;

import static nianbao.check.remnant.Remnant.END;
import static nianbao.check.remnant.Remnant.NUMERALS;
import static nianbao.check.remnant.Remnant.behind;
import static nianbao.check.remnant.Remnant.withoutNumber;

import java.util.List;

/**
 * Units without a figure: 共条, 发布信息篇, 增长%, 办结率为，.
 *
 * <p>What stands before the unit tells that a figure belongs there: words that ask for one, verbs
 * and nouns that are counted by it. 件 is also the end of nouns (办理件, 申请件), so that it takes more
 * than a verb.
 */
final class MissingFigures {

  private static final String UNIT = "[件条份篇起宗次项部期场名]";

  /** 共条, 达到次, 增加了件; 近期, 逾期 and 达人 are words. */
  private static final String ASKING = "(?<![公一])(?:共|共有|共计|合计|总计|达到|累计有)|(?:增加|减少|增长|下降|提高)了?";

  private static final String ASKING_MORE =
      "(?:达|约|超过|超|近|逾|仅|仅有|新增|共有|共计|增至|升至|降至|减至|上升至|下降至|增加到|减少到|增加至|减少至)";

  /** What is done with things that 条, 篇, 次 count; 公开条例 goes on. */
  private static final String COUNTING_VERBS =
      "(?:公开|发布|推送|更新|刊发|刊登|转发|编发|印发|制发|出台|修订|收到|接到|受理|办结|回应|回复|答复|开展|举办|召开|组织|参加|培训"
          + "|接听|接待|解答|点击|浏览|阅读|点赞|走访|报送|采用|录用|检查|巡查|公示|制作|编制|发放|印制)(?:了|各类)?";

  /** What is received or ends in a way, with 件 behind it no noun. */
  private static final String COUNTING_PIECES =
      "(?:收到|接到|制发|废止|新收|新受理|现行有效|不予处理|予以公开|部分公开|不予公开|无法提供|维持|驳回|撤销|纠正|败诉|胜诉"
          + "|办复|行政复议(?:案件)?|行政诉讼(?:案件)?|规范性文件)";

  /** 信息条, 稿件篇, 培训班期, 专栏个. */
  private static final String COUNTED =
      "(?:信息|稿件|新闻|公告|推文|消息|留言|动态|政策|短信|数据|通知|解答)条|(?:稿件|解读|文章|推文|图文|新闻|信息|报道|作品|图解|材料|视频)篇"
          + "|(?:资料|手册|材料|折页|问卷|报告|简报|海报|文件|明白纸)份|(?:简报|培训班|专刊|访谈|讲堂|研讨班)期|(?:人员|管理员|信息员|专干|干部)名"
          + "|(?:案件|复议|诉讼|纠纷)[起宗]|(?:案件|文件|事件)件|(?:制度|措施|事项清单|改革举措)项"
          + "|(?:会|会议|培训|活动|讲座|检查|达|量|演练|宣讲|访谈|直播|研讨|调研|督查|抽查|自查)[次场]";

  /** 增长%, 占比%, 办结率%: any 百分 without its number but 以%为单位. */
  private static final String PERCENT =
      "%(?![0-9A-Za-z])(?<=(?:占|为|达|达到|增长|下降|[占长降加少高升][^，。；\\d]{0,6}[的了])%|(?:率|占比|比例|上升|提高|同比|减少|增加|约|超|近|度)%(?=[，。；、）]|$))";

  /** 个: behind a noun that is counted; 每个, 两个, 整个 are words. */
  private static final String PIECES =
      "个%1$s(?<=\\p{IsHan}.)(?<![%2$s哪每各这那整逐某单些首末来顶第近约超全].)".formatted(END, NUMERALS);

  /** 覆盖个乡镇, 开设个专栏. */
  private static final String PIECES_OF =
      "个(?=乡镇|镇|村|社区|街道|部门|单位|栏目|专栏|专题|项目|网站|账号|平台|问题|站点|场所|窗口|查阅点)"
          + "(?<=(?:覆盖|涉及|开设|设立|建成|设置|新增|共有|现有|整改|解决|新建|调整|建立|[共达]到?|分为)了?个)";

  private static final String MONEY =
      behind("(?:费|费用|金额|资金|经费|投入|投资|罚款|支出|预算|补助|补贴|共计|合计|总额|收取|缴纳|减免|退还)(?:为|共|约|达)?[万亿]?", "元")
          + END;

  private static final String PEOPLE =
      "人次?(?=[，。；）]|$)(?<=人数[为达共]人|参会人员?人"
          + "|(?:培训|共|达|达到|参训|接受|参加|群众|人员|代表|市民|学员|接待|服务|咨询|惠及|覆盖|累计|党员|干部|职工|受众)人次)";

  /** 粉丝数为，, 占比达。 */
  private static final String VALUE =
      "(?:率|占比|比例)(?:为|达|达到)(?=[，。；])|[数量](?:为|达到?)(?=[，。；])(?<=[丝人总条件次问览读击文篇阅址众请][数量](?:为|达|达到))"
          + "|(?:共计|合计|总计)(?=[，。；])(?<=(?:信息|申请|文件)(?:共计|合计|总计))"
          + "|占(?=[，。；、])(?<=[，（]占)"
          + "|：(?=[，。；）])(?<=(?:电话|地址|邮编|传真|网址|邮箱|编码|联系人)(?:为|是)?：)"
          + "|共(?:收到|受理|接收|发布|公开|办结|召开|举办|开展)(?=[，。；])(?<![公一]共..)";

  /** 受理申请件，答复件: one alone may be a noun. */
  private static final String TAKEN =
      "(?:收到|受理|接收|办理|办结|答复|结转|自然人|法人|予以公开)(?:了|的)?(?:政府信息)?(?:公开)?(?:申请)?";

  private static final String NOUNS_OF_PIECES =
      "(?:%1$s)件[，；](?:其中)?(?:公开|%1$s)件%2$s|(?:建议|议案)件(?=[、，和](?:政协|委员)?提案件)".formatted(TAKEN, END)
          + "|(?:共|全年|年度|我局|单位)(?:共|累计)?(?:收到|受理|办理|办结|答复|接收|新收)[^，。；\\n\\d的]{0,10}(?:申请|公开)件"
          + END
          + "|(?:共有?|收到|受理|办结)件(?=申请|依申请|政府信息)";

  /** 依申请公开件，同比下降: what is compared is a figure. */
  private static final String COMPARED =
      "[件条篇份](?=，(?:同比|环比|较上年|较去年|比上年|比去年))(?<=[\\p{IsHan}&&[^%s转]].)".formatted(NUMERALS);

  static final List<Remnant> ALL =
      List.of(
          withoutNumber(UNIT + END + "(?<=(?:%s).)".formatted(ASKING)),
          withoutNumber(
              "[条篇]%s(?<=(?:公开|发布|推送)(?:各类)?(?:政府|政务|政策)?(?:信息|解读|动态)?(?:材料)?.)".formatted(END)),
          withoutNumber("(?:人次|[件条份篇起宗次项场个])%s(?<=%s(?:人次|.))".formatted(END, ASKING_MORE)),
          withoutNumber(behind(COUNTING_VERBS, "[条篇份次场]") + END),
          withoutNumber(behind(COUNTING_PIECES, "[件起宗]") + END),
          withoutNumber("[条篇份期名起宗项次场件]%s(?<=%s)".formatted(END, COUNTED)),
          withoutNumber(PIECES + "|" + PIECES_OF),
          withoutNumber(NOUNS_OF_PIECES),
          withoutNumber(COMPARED),
          withoutNumber(PEOPLE),
          withoutNumber(PERCENT + "|%%(?=[，。；]|$)(?<=[\\p{IsHan}&&[^%s]]%%)".formatted(NUMERALS)),
          withoutNumber("个百分点(?<=[\\p{IsHan}&&[^%s每各整]]个百分点)".formatted(NUMERALS)),
          withoutNumber(behind("(?:的|增长|增加|达|约)", "倍") + END),
          withoutNumber(MONEY),
          withoutNumber(VALUE));

  private MissingFigures() {}
}
