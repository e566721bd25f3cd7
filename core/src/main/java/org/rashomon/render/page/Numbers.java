package org.rashomon.render.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as a scale shows them.
final class Numbers {

  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /// Whether there are parts of the unit: of a minute or a dollar, not of a person.
  static boolean divisible(String unit) {
    return unit.equals("minute")
        || unit.equals("percent")
        || (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT)));
  }

  static String label(double value, String unit) {
    if (unit.equals("minute")) {
      return clock(Math.round(value));
    }
    return unit.equals("percent") ? plain(value) + "%" : large(value);
  }

  /// `90` as `1 h 30 min`.
  private static String clock(long minutes) {
    if (minutes >= 2880 && minutes % 1440 == 0) {
      return minutes / 1440 + " d";
    }
    long hours = minutes / 60;
    long rest = minutes % 60;
    if (hours == 0) {
      return rest + " min";
    }
    return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }

  private static String large(double value) {
    double size = Math.abs(value);
    if (size >= 1e9) {
      return plain(value / 1e9) + " bn";
    }
    return size >= 1e6 ? plain(value / 1e6) + " m" : plain(value);
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
