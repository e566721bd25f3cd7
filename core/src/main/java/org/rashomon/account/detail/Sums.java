package org.rashomon.account.detail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.PhraseTable;
import org.rashomon.text.Table;

/// Reads sums of money and shares: `$50 billion`, `about 3 million euros`, `12 percent`.
final class Sums {

  private static final Set<String> PERCENT = Set.of("%", "percent", "pct");

  /// Each as an amount that stands nowhere yet.
  private final PhraseTable<Amount> fractions =
      PhraseTable.of(Table.english(Sums.class, "fractions").rows(4), 0, Sums::fraction);

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();
  private final Amounts amounts;

  Sums(Amounts amounts) {
    this.amounts = amounts;
    for (Table.Row row : Table.english(Sums.class, "currencies").rows(4)) {
      (row.get(2).equals("before") ? before : after).put(row.get(0), row.get(1));
    }
  }

  private static Amount fraction(Table.Row row) {
    double low = row.number(1);
    double high = row.number(2);
    return new Amount(0, 0, Interval.halfOpen(low, high), (low + high) / 2, 1, false);
  }

  /// The sum or share that begins with that word, its modifier if it has one; `null` if none does.
  @Nullable Measure at(SentenceWords words, int from) {
    Measure fraction = fraction(words, from);
    if (fraction != null) {
      return fraction;
    }
    Amount amount = amounts.at(words, from, before.keySet());
    if (amount == null) {
      return null;
    }
    String sign = sign(words, amount);
    int to = amount.to();
    if (sign != null) {
      return money(amount, from, to, sign);
    }
    int next = words.at(to).isDash() ? to + 1 : to;
    String currency = after.get(words.at(next).lower());
    if (currency != null) {
      return money(amount, from, next + 1, currency);
    }
    return share(words, amount, next);
  }

  /// `a third of`, `more than half of`.
  private @Nullable Measure fraction(SentenceWords words, int from) {
    int start = amounts.afterModifier(words, from);
    Optional<PhraseTable.Match<Amount>> found = words.longest(fractions, start);
    if (found.isEmpty() || !words.at(found.get().to()).is("of")) {
      return null;
    }
    int to = found.get().to();
    Amount plain = found.get().value();
    Amount told = amounts.modified(words, from, plain.with(start, to, plain.interval()));
    return new Measure(Quantity.Kind.PERCENT, from, to, told.interval(), "percent");
  }

  private @Nullable Measure share(SentenceWords words, Amount amount, int at) {
    boolean perCent = words.at(at).is("per") && words.at(at + 1).is("cent");
    boolean percent = PERCENT.contains(words.at(at).lower());
    int to = perCent ? at + 2 : at + 1;
    boolean points = words.at(to).lower().startsWith("point");
    return (percent || perCent) && !points
        ? new Measure(Quantity.Kind.PERCENT, amount.from(), to, roundedShare(amount), "percent")
        : null;
  }

  private static Interval roundedShare(Amount amount) {
    return amount.plain()
        ? Interval.halfOpen(
            amount.value() - Math.min(1, amount.step()) / 2,
            amount.value() + Math.min(1, amount.step()) / 2)
        : amount.interval();
  }

  private @Nullable String sign(SentenceWords words, Amount amount) {
    for (int i = amount.from(); i < amount.to(); i++) {
      String found = before.get(words.at(i).lower());
      if (found != null) {
        boolean region =
            i > 0 && words.joined(i) && before.containsKey(words.at(i - 1).lower() + "$");
        return region ? before.get(words.at(i - 1).lower() + "$") : found;
      }
    }
    return null;
  }

  private static Measure money(Amount amount, int from, int to, String currency) {
    return new Measure(Quantity.Kind.MONEY, from, to, amount.rounded(1000), currency);
  }
}
