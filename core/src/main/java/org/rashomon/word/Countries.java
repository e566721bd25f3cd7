package org.rashomon.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Table;

/// The states of the world under all their names.
public final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Set<String> IN_LOWER_CASE = new HashSet<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();
  private static final Map<String, String> SEATS = new HashMap<>();

  static {
    for (Table.Row row : Table.of(Countries.class, "/org/rashomon/word/en/countries.tsv").rows()) {
      String country = row.get(0);
      NAMES.put(country, country);
      row.several(1).forEach(name -> NAMES.put(name, country));
      row.several(2).forEach(name -> DEMONYMS.put(name, country));
      row.several(3).forEach(name -> SEATS.put(name, country));
    }
    NAMES.keySet().forEach(name -> IN_LOWER_CASE.add(name.toLowerCase(Locale.ROOT)));
  }

  private Countries() {}

  /// The usual name of the state that is called this (`USA`: `United States`), `null` if none is.
  public static @Nullable String named(String name) {
    String country = NAMES.get(name);
    if (country == null && name.toLowerCase(Locale.ROOT).startsWith("the ")) {
      return NAMES.get(name.substring(4));
    }
    return country;
  }

  /// Whether a state is called this, written without capitals.
  public static boolean isNamed(String lower) {
    return IN_LOWER_CASE.contains(lower);
  }

  /// The state whose people or things are called this: `Russian`.
  public static @Nullable String ofDemonym(String demonym) {
    return DEMONYMS.get(demonym);
  }

  /// The state that is called this, or whose people or things are.
  public static @Nullable String meantBy(String word) {
    String country = named(word);
    return country == null ? ofDemonym(word) : country;
  }

  /// The state whose government sits there: `Moscow`, `Kremlin`.
  public static @Nullable String ofSeat(String seat) {
    return SEATS.get(seat);
  }
}
