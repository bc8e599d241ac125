package nianbao.stamp;

import java.util.List;

/**
 * 落款: who signs and when.
 *
 * @param signature the agency's name, in the lines that it takes
 * @param date 成文日期 as printed
 * @param sealed whether a seal is put over it (GB/T 9704-2012 7.3.5.1) or not (7.3.5.2)
 */
public record SignOff(List<String> signature, String date, boolean sealed) {
  public SignOff {
    signature = List.copyOf(signature);
  }
}
