package nianbao.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import nianbao.report.Report;
import nianbao.stamp.Description;
import nianbao.stamp.SignOff;

/** What the stamps of a report say. */
final class Wording {

  private static final String SUBJECT = "政府信息公开工作年度报告";

  private final String program;

  Wording(String version) {
    this.program = "Nianbao " + version;
  }

  SignOff signOff(Report report) {
    return new SignOff(
        report.signatureLines(), report.issueDate(), report.signOff() == Report.SignOff.SEALED);
  }

  Description description(Report report, String canonical) {
    return new Description(
        report.title(),
        report.agency(),
        report.year() + "年" + SUBJECT,
        List.of(SUBJECT, report.agency(), report.year() + "年"),
        report.issuedOn(),
        program,
        fingerprint(canonical));
  }

  private long fingerprint(String canonical) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(program.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest.digest(canonical.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
