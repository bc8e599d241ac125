package nianbao.compose;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A template that cannot be read, parsed or filled; the message is one Chinese line that names
 * file, line and reason.
 */
public final class CompositionException extends RuntimeException {

  private static final long serialVersionUID = 1;

  CompositionException(String message) {
    super(message);
  }

  CompositionException(IOException cause) {
    super(message(cause), cause);
  }

  CompositionException(TemplateException cause) {
    super(message(cause), cause);
  }

  private static String message(IOException e) {
    if (e instanceof ParseException wrong) {
      return at(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber())
          + "写法不对："
          + firstLine(wrong.getEditorMessage());
    }
    return e instanceof TemplateNotFoundException missing
        ? "找不到模板“" + missing.getTemplateName() + "”"
        : "模板无法读取：" + firstLine(e.getMessage());
  }

  // A template that is included is parsed only when it is needed.
  private static String message(TemplateException e) {
    if (e.getCause() instanceof IOException included) {
      return message(included);
    }
    String place = at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    return e instanceof InvalidReferenceException
        ? place + "的“" + e.getBlamedExpressionString() + "”没有值"
        : place + "算不出来：" + firstLine(e.getMessageWithoutStackTop());
  }

  private static String at(
      @Nullable String template, @Nullable Integer line, @Nullable Integer column) {
    return "模板“" + template + "”第" + line + "行第" + column + "列";
  }

  private static String firstLine(@Nullable String reason) {
    return String.valueOf(reason).lines().findFirst().orElse("");
  }
}
