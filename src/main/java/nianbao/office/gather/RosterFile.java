package nianbao.office.gather;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nianbao.report.AgencyName;
import nianbao.report.Report.Body;
import nianbao.report.Report.Level;

/**
 * Reads a list of agencies: a row each with name, level, body and other names, the last divided by
 * {@code ；} {@code 、} or {@code |}. A first row of headings is known by its first word.
 */
public final class RosterFile {

  /** A country has fewer agencies than this has bytes. */
  private static final int MOST_BYTES = 20 << 20;

  /** China has some hundred thousand that report, each with a name or two. */
  private static final int MOST_NAMES = 200_000;

  private static final int MOST_CHARACTERS = 100;

  /** Who mends these has the others told next time. */
  private static final int MOST_FAULTS = 50;

  private static final int COLUMNS = 4;
  private static final String DIVISION = "[；;、|]";
  private static final List<String> HEADINGS =
      List.of("名称", "机关", "机关名称", "机关全称", "全称", "单位", "单位名称", "部门", "部门名称", "name", "agency");

  /** What stands above the other columns, in a list whose first word is another one. */
  private static final List<String> OTHER_HEADINGS = List.of("层级", "级别", "性质", "类别", "其他名称");

  private static final Charset WINDOWS = Charset.forName("GB18030");
  private static final Map<String, Level> LEVELS =
      Map.of(
          "国家",
          Level.STATE,
          "省",
          Level.PROVINCE,
          "市",
          Level.CITY,
          "县",
          Level.COUNTY,
          "乡镇",
          Level.TOWN,
          "state",
          Level.STATE,
          "province",
          Level.PROVINCE,
          "city",
          Level.CITY,
          "county",
          Level.COUNTY,
          "town",
          Level.TOWN);
  private static final Map<String, Body> BODIES =
      Map.of(
          "政府",
          Body.GOVERNMENT,
          "部门",
          Body.DEPARTMENT,
          "government",
          Body.GOVERNMENT,
          "department",
          Body.DEPARTMENT);

  private final List<String> faults = new ArrayList<>();
  private final List<Listed> agencies = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  private int names;

  private RosterFile() {}

  /**
   * The list in a file.
   *
   * @throws RosterException if something in it is to be mended first
   */
  public static Roster of(byte[] file) throws RosterException {
    return new RosterFile().read(text(file));
  }

  private static String text(byte[] file) throws RosterException {
    if (file.length > MOST_BYTES) {
      throw new RosterException(List.of("名单太大，不得超过20MB。"));
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS)) {
      try {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // Then it is in the other one, which is tried next.
      }
    }
    throw new RosterException(List.of("名单的编码既不是UTF-8，也不是GBK；请另存为CSV（UTF-8）再试。"));
  }

  private Roster read(String text) throws RosterException {
    List<Csv.Row> rows = Csv.rows(text);
    for (Csv.Row row : rows.subList(isHeading(rows) ? 1 : 0, rows.size())) {
      if (names > MOST_NAMES || faults.size() >= MOST_FAULTS) {
        break;
      }
      add(row);
    }
    if (names > MOST_NAMES) {
      throw new RosterException(List.of("名单里的名称不得超过%d个（其他名称也算）。".formatted(MOST_NAMES)));
    }
    if (faults.size() >= MOST_FAULTS) {
      faults.add("……后面的没有再看，请先改正这些。");
    }
    if (agencies.isEmpty() && faults.isEmpty()) {
      faults.add("名单里没有机关；每行写一个：名称,层级,性质,其他名称。");
    }
    if (!faults.isEmpty()) {
      throw new RosterException(faults);
    }
    return new Roster(agencies);
  }

  private static boolean isHeading(List<Csv.Row> rows) {
    return !rows.isEmpty()
        && (HEADINGS.contains(rows.get(0).cell(0).toLowerCase(Locale.ROOT))
            || rows.get(0).cells().stream().map(String::strip).anyMatch(OTHER_HEADINGS::contains));
  }

  private void add(Csv.Row row) {
    String name = row.cell(0);
    if (name.isEmpty()) {
      fault(row, "第一列“名称”是空的，请写机关全称");
    }
    if (name.matches("[0-9]+")) {
      fault(row, "第一列“" + name + "”是个数，应是机关全称；有序号的，请把那一列去掉");
    }
    if (row.cells().stream().skip(COLUMNS).anyMatch(cell -> !cell.isBlank())) {
      fault(row, "多于四列；其他名称有几个的，用“；”隔开，写在第四列");
    }
    Listed agency =
        new Listed(
            name,
            word(row, 1, "层级", LEVELS, "国家、省、市、县、乡镇"),
            word(row, 2, "性质", BODIES, "政府、部门"),
            others(row.cell(3)),
            row.line());
    Stream.concat(Stream.of(name), agency.others().stream()).forEach(each -> once(row, each));
    agencies.add(agency);
  }

  private static List<String> others(String cell) {
    return Stream.of(cell.split(DIVISION, -1))
        .map(String::strip)
        .filter(other -> !other.isEmpty())
        .limit(MOST_NAMES)
        .toList();
  }

  private <T> Optional<T> word(
      Csv.Row row, int column, String title, Map<String, T> words, String all) {
    String word = row.cell(column);
    Optional<T> known = Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    if (!word.isEmpty() && known.isEmpty()) {
      fault(row, title + "“" + word + "”认不得，应是" + all + "中的一个，或者不写");
    }
    return known;
  }

  // A name that two lines have means neither.
  private void once(Csv.Row row, String name) {
    names++;
    if (name.length() > MOST_CHARACTERS) {
      fault(row, "名称太长，不得超过" + MOST_CHARACTERS + "字");
      return;
    }
    Integer before = lines.putIfAbsent(AgencyName.comparable(name), row.line());
    if (before != null && !name.isEmpty()) {
      fault(row, "“" + name + "”在第" + before + "行已经有了，请删去多余的一行，或者改正名称");
    }
  }

  private void fault(Csv.Row row, String words) {
    faults.add("名单第" + row.line() + "行：" + words + "。");
  }
}
