package nianbao.catalogue;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Puts the name of the case before what a failed rule says. */
final class CaseInMessage implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
    throw new AssertionError(context.getDisplayName() + ": " + failure.getMessage(), failure);
  }
}
