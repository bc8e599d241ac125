package nianbao.intake.prose;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;

/** Agency, year and date: from the title and the sign-off alone, never from anything around. */
record Head(Optional<Title> title, Optional<SignOff> signOff, List<Piece> pieces) {

  void write(ObjectNode report, Notes notes) {
    agency(report, notes);
    if (title.isPresent()) {
      report.put("year", title.get().year());
    } else {
      notes.words("/year", "没有找到写着年份的标题，请填写报告年度", "", new Place.Whole());
    }
    Optional<LocalDate> date = signOff.flatMap(SignOff::date);
    if (date.isPresent()) {
      report.put("issuedOn", date.get().toString());
    } else {
      notes.words("/issuedOn", "落款没有写日期，请填写成文日期", "", new Place.Whole());
    }
  }

  private void agency(ObjectNode report, Notes notes) {
    String titled = title.map(Title::agency).orElse("");
    String signed = signOff.map(SignOff::name).orElse("");
    if (titled.isEmpty() && signed.isEmpty()) {
      notes.words("/agency", "标题和落款都没有写机关名称，请填写发布机关全称", "", new Place.Whole());
      return;
    }
    // The full name is the signed one, where the title's is but the beginning of it.
    boolean fuller = titled.isEmpty() || signed.startsWith(titled);
    report.put("agency", fuller && !signed.isEmpty() ? signed : titled);
    if (!titled.isEmpty() && !signed.isEmpty() && !titled.equals(signed)) {
      notes.words(
          "/agency", "标题写的是“" + titled + "”，落款写的是“" + signed + "”，请核对发布机关全称", signed, signedAt());
      if (!fuller) {
        notes.leaveOut(signed, "落款的名称与标题不同", signedAt());
      }
    }
  }

  private Place signedAt() {
    return signOff.map(found -> pieces.get(found.first()).place()).orElse(new Place.Whole());
  }
}
