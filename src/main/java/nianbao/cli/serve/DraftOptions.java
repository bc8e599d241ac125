package nianbao.cli.serve;

import java.util.Optional;
import nianbao.cli.option.Quantity;
import nianbao.cli.option.Setting;
import nianbao.drafts.DraftSettings;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for drafts that the service keeps, each also an environment variable. */
final class DraftOptions {

  private static final long SPACE = 10L << 30;
  private static final long MOST_SPACE = 10_000L << 30;

  private final Terminal terminal;

  @Option(
      names = "--drafts",
      paramLabel = "文件夹",
      description = "草稿也存在这里，可以几个人写、送审和批准；要有 --token-file，每个服务各用一个文件夹")
  private @Nullable String folder;

  @Option(names = "--drafts-space", paramLabel = "大小", description = "所有草稿最多占多少磁盘，如 10GB（默认）")
  private @Nullable String space;

  DraftOptions(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What they come to; empty where no folder is given.
   *
   * @param isGuarded whether there is a file of tokens, without which nobody would know whose a
   *     draft is
   * @throws UnusableException if one is wrong
   */
  Optional<DraftSettings> settings(boolean isGuarded) {
    long most =
        setting("--drafts-space", space)
            .as("大小，如500MB、10GB", SPACE, text -> Quantity.size(text, MOST_SPACE));
    Optional<String> given = setting("--drafts", folder).text();
    if (given.isEmpty() && space != null) {
      throw new UnusableException("--drafts-space 要和 --drafts 一起用：请用 --drafts 指定存放草稿的文件夹。");
    }
    if (given.isPresent() && !isGuarded) {
      throw new UnusableException("--drafts 要和 --token-file 一起用：没有口令，谁都能看别人的草稿。");
    }
    return given.map(name -> new DraftSettings(Location.of(terminal.folder(), name), most));
  }

  private Setting setting(String option, @Nullable String given) {
    return Setting.of(option, given, terminal.environment());
  }
}
