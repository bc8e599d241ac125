package nianbao.check.remnant;

import static nianbao.check.remnant.Remnant.torn;

import java.util.List;

/** Two marks where one belongs, and brackets with nothing in them: what stood between is lost. */
final class Punctuation {

  /** ，， and 、。; 。” and ）， are as they should be. */
  private static final String TWO_MARKS =
      "[，、；][，、；：。]|。[，、；：]|。。(?!。)(?<!。。。)|：[：、；。](?!/)|（[，。、；]|[，、；]）";

  private static final String EMPTY = "“”|《[，。、；]";

  static final List<Remnant> ALL = List.of(torn(TWO_MARKS), torn(EMPTY));

  private Punctuation() {}
}
