package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rashomon.word.Countries;

/// An office as it is compared: `Russian foreign minister` is the head `minister`, the modifier
/// `foreign` and the country `Russia`.
record HeldOffice(String head, List<String> modifiers, @Nullable String country) {

  HeldOffice {
    modifiers = List.copyOf(modifiers);
  }

  /// One that is nothing but a title: `Mr.`
  static HeldOffice titled(String title) {
    return new HeldOffice(title.toLowerCase(Locale.ROOT), List.of(), null);
  }

  static HeldOffice of(NamingLine line, Office office) {
    List<String> modifiers = new ArrayList<>();
    String country = null;
    for (int i = office.range().from(); i < office.range().to(); i++) {
      String word = line.word(i);
      if (i >= office.head().from() && i < office.head().to()) {
        continue;
      }
      String of = Countries.ofDemonym(word);
      of = of == null ? Countries.named(word) : of;
      if (of != null) {
        country = of;
      } else if (word.length() > 2 && !line.lower(i).equals("the")) {
        modifiers.add(line.lower(i));
      }
    }
    String head = line.words(office.head()).toLowerCase(Locale.ROOT);
    return new HeldOffice(head, modifiers, country);
  }
}
