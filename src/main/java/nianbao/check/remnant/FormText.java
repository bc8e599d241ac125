package nianbao.check.remnant;

import java.util.List;

/** Words of the form, and of those who wrote to each other while it was filled in. */
final class FormText {

  /** What a form asks for. */
  private static final String FIELD =
      "(?:数据|数字|数量|具体数据|具体数字|件数|条数|金额|比例|百分比|日期|时间|年份|年度|姓名|联系人|联系电话|电话|地址|邮箱|网址|内容"
          + "|(?:单位|机关|部门|机构)(?:名称|全称|简称)?|名称|图片|插图|配图|附图|图表|截图|表格|链接)";

  private static final String WRITE = "(?:补充|填写|填报|填入|插入|录入|输入|添加|粘贴|完善|提供|更新|核实|确认|修改|替换|删除)";

  /** What others may be asked for in running text too is left out: 提供, 更新. */
  private static final String FILL = "(?:补充|填写|填报|填入|插入|录入)";

  private static final String PENDING = "待(?:补充?|填[写报]?|定|续|核实?|核对|确认|统计|录入|提供|插入|更新)";

  /** 【单位名称】, [日期], but not 【联系电话】0531-1234567, which is a label. */
  private static final String FIELD_ALONE =
      "[【\\[［〔{<]%1$s[】\\]］〕}>](?![：\\d])|（(?:单位|机关|部门|机构)(?:名称|全称|简称)）|（%1$s）(?<=[与由为是在于到共至即：]（%1$s）)"
          .formatted(FIELD);

  /** 【此处插入图片】, [请填写], （待补充）, （略）, （示例）. */
  private static final String REMARK =
      "[【\\[［〔](?:待|请|此处|填|补充|未填|空|数据待|内容待)[^】\\]］〕\\n]{0,20}[】\\]］〕]"
          + "|（(?:请填|此处|待补|待填|待定|待核|填写)[^）\\n]{0,12}）"
          + "|[（【\\[](?:此处|以下|具体|内容|数据|正文|图片|图表)?(?:从?略|省略|同上|空白|示例|样例|范例|例文|仅供参考)[）】\\]]";

  /** （数量待核实）, （此部分由办公室补充）, （不少于200字）. */
  private static final String IN_BRACKETS =
      "（[^）\\n]{0,8}待(?:核实|补充|确认|填写?|定|统计)[^）\\n]{0,4}）"
          + "|（[^）\\n]{0,8}(?:由[^）\\n]{1,10}%1$s|请[^）\\n]{0,10}%2$s)[^）\\n]{0,6}）"
              .formatted(FILL, WRITE)
          + "|（[^）\\n]{0,20}(?:不少于|不超过)\\d{2,5}字(?:以内)?）";

  /** 此处填写, 此段由业务科室补充; 在此处提交 is an ordinary place. */
  private static final String HERE =
      "此处(?:应|需|请|可|待|由)?[^，。；\\n]{0,10}?%1$s|此处(?:为|应为)?(?:省略|空白|留空|略)".formatted(WRITE)
          + "|(?:此|本|该)(?:段|部分|处|节|项|栏)(?:内容|文字|数据)?(?:[由请待需]|应由)[^，。；\\n]{0,10}?%1$s"
              .formatted(FILL)
          + "|[此本该](?:部分|段|节)(?:内容)?(?:主要|重点|应当?|需要?|要|可|请)*[写填](?![入作])"
          + "|(?:段|部分)由[^，。；\\n]{1,10}(?:补充|填写|填报)(?=[，。；]|$)";

  /** 电话：待定, 收到申请待补充件, 数据待补; 有待完善 is a shortcoming. */
  private static final String UNDECIDED =
      "(?<![^。：\\n])%1$s(?=[。，；\\n]|$)|%1$s(?=%2$s)(?<=[：到为是达共计请息开理](?:%1$s))"
              .formatted(PENDING, "[件条份篇次个期场]")
          + "|(?:数据|数字|数量|具体数|件数|电话|地址|网址|联系人)(?:仍|尚|还)?%1$s(?=[，。；、）]|$)".formatted(PENDING)
          + "|(?<![^。\\n])待完善(?=[。\\n]|$)";

  private static final String TEMPLATE =
      "统计表模板|（具体网址）|该部分以表格形式报告|请删除|如无，?请填|字数(?:不少于|不超过|控制在)\\d{2,5}字"
          + "|(?<![^\\n。])(?:填[报写表]|编写)(?:说明|要求)："
          + "|以下空白|[此本]页无正文|以[上下](?:内容|文字|数据)?[仅均]?[为供系](?:示例|样例|模板|参考)"
          + "|(?:示例|样例|模板|占位|测试)(?:文字|文本|数据|内容)|(?<![^。\\n])(?:示例|样例|范例)：";

  /** 与上年相比（增加/减少）12件, （可根据本单位实际增加内容）. */
  private static final String CHOICE =
      "(?:增加|增长|上升|提高|多)(?:/|（)(?:减少|下降|降低|少)|（(?:有|是|已|无)/(?:无|否|未|有)）"
          + "|（[^）\\n]{0,12}(?:根据|结合)(?:本单位|本部门|各单位|各自)[^）\\n]{0,24}）|（[^）\\n]{0,24}没有的[^）\\n]{0,6}[写填][^）\\n]{0,8}）";

  /** 单击此处输入文字, 请选择日期, TODO. */
  private static final String PROGRAM =
      "(?:单击|点击)(?:或点[击按])?此处|请(?:输入|选择)(?:文字|文本|内容|日期|标题|%1$s)".formatted(FIELD)
          + "|(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])|一是(?:…|\\.{3})|带格式的：|批注\\[|删除\\[|批注：";

  static final List<Remnant> ALL =
      List.of(
          Remnant.ofForm(FIELD_ALONE),
          Remnant.ofForm(REMARK),
          Remnant.ofForm(IN_BRACKETS),
          Remnant.ofForm(HERE),
          Remnant.ofForm(UNDECIDED),
          Remnant.ofForm(TEMPLATE),
          Remnant.ofForm(CHOICE),
          Remnant.ofForm(PROGRAM));

  private FormText() {}
}
