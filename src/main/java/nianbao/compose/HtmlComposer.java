package nianbao.compose;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import nianbao.compose.folder.TemplateFiles;
import nianbao.report.Digest;
import nianbao.report.Report;

/**
 * Composes the standard-format HTML of a report (国办公开办函〔2021〕30号) from the templates.
 *
 * <p>Safe for use by several threads at once.
 */
public final class HtmlComposer {

  /** What one report needs of HTML at first: the table of part 三 alone has 175 cells. */
  private static final int USUAL_LENGTH = 1 << 16;

  private final Template template;
  private final TemplateFiles files;
  private final Digest digest;
  private final Charts charts;

  /**
   * Reads and parses the report's template.
   *
   * @param ownTemplates a folder whose files stand before the shipped ones of the same name
   * @param charts draws the charts of reports that have some
   * @throws CompositionException if a template cannot be read or parsed
   */
  public HtmlComposer(Optional<Path> ownTemplates, Charts charts) {
    this.charts = charts;
    try {
      this.files = new TemplateFiles(ownTemplates);
      if (!files.faults().isEmpty()) {
        throw new CompositionException(String.join("。", files.faults()));
      }
      this.template = configuration(files).getTemplate("report.ftlh");
      this.digest = files.digest();
    } catch (IOException e) {
      throw new CompositionException(e);
    }
  }

  /**
   * Composes one report.
   *
   * @return well-formed XHTML that is valid HTML too, with its style sheet inside
   * @throws CompositionException if a template fails on this report, or what an agency's own
   *     templates make of it lacks what every report must have
   */
  public String compose(Report report, Medium medium) {
    String html = filled(report, medium);
    return files.haveOwn() ? judged(report, medium, html) : html;
  }

  private String judged(Report report, Medium medium, String html) {
    List<String> missing = new Demands(report, medium).missing(html);
    if (!missing.isEmpty()) {
      throw new CompositionException("用这些模板做出的网页缺少" + String.join("、", missing));
    }
    return new PictureLinks(files.pictures()).embedded(html);
  }

  private String filled(Report report, Medium medium) {
    StringWriter html = new StringWriter(USUAL_LENGTH);
    try {
      template.process(new ReportModel(report, medium, charts).members(), html);
    } catch (TemplateException e) {
      throw new CompositionException(e);
    } catch (IOException e) {
      throw new CompositionException(e);
    }
    return html.toString();
  }

  /** What the templates are, and what is to be said of them. */
  public TemplateFiles files() {
    return files;
  }

  /** The digest of all templates that reports are made with. */
  public Digest digest() {
    return digest;
  }

  private static Configuration configuration(TemplateFiles files) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(files.loader());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    return configuration;
  }
}
