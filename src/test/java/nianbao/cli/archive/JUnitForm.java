package nianbao.cli.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What Jenkins takes as JUnit XML, by the facts that its xUnit plugin's schema (junit-10.xsd)
 * states about the elements that are written here: which may stand in which, with which attributes.
 */
public final class JUnitForm {

  /** An element's attributes, those of them that it must have, and the elements in it. */
  private record Form(Set<String> attributes, Set<String> required, Set<String> children) {}

  private static final Set<String> FAULT = Set.of("type", "message");

  private static final Map<String, Form> FORMS =
      Map.of(
          "testsuites",
          new Form(
              Set.of("name", "time", "tests", "failures", "errors"), Set.of(), Set.of("testsuite")),
          "testsuite",
          new Form(
              Set.of(
                  "name",
                  "tests",
                  "failures",
                  "errors",
                  "group",
                  "time",
                  "skipped",
                  "timestamp",
                  "hostname",
                  "id",
                  "package",
                  "file",
                  "log",
                  "url"),
              Set.of("name", "tests", "failures", "errors"),
              Set.of("testsuite", "properties", "testcase", "system-out", "system-err")),
          "testcase",
          new Form(
              Set.of("name", "time", "classname", "group"),
              Set.of("name"),
              Set.of("skipped", "error", "failure", "system-out", "system-err")),
          "failure",
          new Form(FAULT, Set.of(), Set.of()),
          "error",
          new Form(FAULT, Set.of(), Set.of()),
          "system-out",
          new Form(Set.of(), Set.of(), Set.of()));

  /** Elements in which text may stand. */
  private static final Set<String> MIXED = Set.of("failure", "error", "system-out");

  private JUnitForm() {}

  /** What is wrong with a file. */
  public static List<String> faults(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    Element root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    List<String> faults = new ArrayList<>();
    if (!root.getTagName().equals("testsuites")) {
      faults.add("begins with " + root.getTagName());
    }
    hold(root, faults);
    return faults;
  }

  private static void hold(Element element, List<String> faults) {
    String name = element.getTagName();
    Form form = FORMS.get(name);
    if (form == null) {
      faults.add("unknown " + name);
      return;
    }
    form.required().stream()
        .filter(each -> !element.hasAttribute(each))
        .forEach(each -> faults.add(name + " without " + each));
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!form.attributes().contains(attribute.getName())) {
        faults.add(name + " with " + attribute.getName());
      }
      if (attribute.getName().equals("time") && !attribute.getValue().matches("[0-9]+")) {
        faults.add(name + " of " + attribute.getValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (!form.children().contains(inner.getTagName())) {
          faults.add(inner.getTagName() + " in " + name);
        }
        hold(inner, faults);
      } else if (!MIXED.contains(name) && !child.getTextContent().isBlank()) {
        faults.add("text in " + name);
      }
    }
  }
}
