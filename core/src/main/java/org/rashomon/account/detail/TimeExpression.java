package org.rashomon.account.detail;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.rashomon.text.Span;

/// A point in time that an account names: `on Friday`, `April 12, 2017`, `about 2 a.m. Sunday`.
///
/// @param span the words that name it, without a preposition before them
/// @param value as TIMEX3 writes it, resolved against the account's date where that is known:
///   `2017-04-12`, `2017-04`, `2017`, `2017-W15`, `2017-04-12T20:30`, `2017-04-12TNI` (night); `X`
///   for each figure that isn't known (`XXXX-04-12`, `XXXX-WXX-5` for a Friday, `T20:30`)
/// @param sentence the sentence that names it
/// @param subject what happened then, normalised as in [Quantity#subject]; empty where the sentence
///   doesn't tell
/// @param told whether it is when somebody spoke (`said on Friday`), not when something happened
public record TimeExpression(Span span, String value, Span sentence, String subject, boolean told)
    implements Detail {

  /// The day, where it is known.
  public Optional<LocalDate> day() {
    try {
      return value.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, DAY)));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// Length of a day's value.
  private static final int DAY = 10;
}
