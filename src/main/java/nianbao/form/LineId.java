package nianbao.form;

/**
 * What the lines of the three tables are, in all editions, and where a report's JSON has their
 * figures. An edition has some of them, with its own words and columns.
 */
public enum LineId {
  RULES("/disclosure/rules"),
  NORMATIVE_DOCUMENTS("/disclosure/normativeDocuments"),
  LICENSING("/disclosure/licensing"),
  OTHER_SERVICES("/disclosure/otherServices"),
  PENALTIES("/disclosure/penalties"),
  COERCION("/disclosure/coercion"),
  FEES("/disclosure/fees"),
  PROCUREMENT("/disclosure/procurement"),
  RECEIVED("/requests/received"),
  CARRIED_OVER("/requests/carriedOver"),
  GRANTED("/requests/outcomes/granted"),
  PARTLY_GRANTED("/requests/outcomes/partlyGranted"),
  STATE_SECRET("/requests/outcomes/refused/stateSecret"),
  PROHIBITED_BY_LAW("/requests/outcomes/refused/prohibitedByLaw"),
  PUBLIC_SAFETY("/requests/outcomes/refused/publicSafety"),
  THIRD_PARTY_RIGHTS("/requests/outcomes/refused/thirdPartyRights"),
  INTERNAL_AFFAIRS("/requests/outcomes/refused/internalAffairs"),
  DELIBERATIVE("/requests/outcomes/refused/deliberative"),
  ENFORCEMENT_FILE("/requests/outcomes/refused/enforcementFile"),
  ADMINISTRATIVE_INQUIRY("/requests/outcomes/refused/administrativeInquiry"),
  NOT_HELD("/requests/outcomes/unavailable/notHeld"),
  NEEDS_CREATION("/requests/outcomes/unavailable/needsCreation"),
  STILL_UNCLEAR("/requests/outcomes/unavailable/stillUnclear"),
  PETITION("/requests/outcomes/notProcessed/petition"),
  DUPLICATE("/requests/outcomes/notProcessed/duplicate"),
  PUBLICATION("/requests/outcomes/notProcessed/publication"),
  EXCESSIVE("/requests/outcomes/notProcessed/excessive"),
  CONFIRMATION("/requests/outcomes/notProcessed/confirmation"),
  OTHERWISE("/requests/outcomes/otherwise"),
  NOT_CORRECTED("/requests/outcomes/otherwise/notCorrected"),
  FEE_UNPAID("/requests/outcomes/otherwise/feeUnpaid"),
  MISCELLANEOUS("/requests/outcomes/otherwise/miscellaneous"),
  OUTCOMES_TOTAL("/requests/outcomes/total"),
  CARRIED_FORWARD("/requests/carriedForward"),
  REVIEW("/review"),
  DIRECT("/litigation/direct"),
  AFTER_REVIEW("/litigation/afterReview");

  private final String pointer;

  LineId(String pointer) {
    this.pointer = pointer;
  }

  /** JSON Pointer (RFC 6901) of the line in the report. */
  public String pointer() {
    return pointer;
  }
}
