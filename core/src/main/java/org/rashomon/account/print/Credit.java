package org.rashomon.account.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Table;

/// The news agency that an account says it has its text from.
///
/// A credit stands in marks in a dateline ("(AP) —", "/TASS/"), is the byline or its end, is a line
/// of its own, or is thanked for its part at the end. An agency that is only spoken of is none.
final class Credit {

  /// A dateline ends before this, in characters.
  private static final int DATELINE = 80;

  /// Blocks at the beginning and at the end that are looked at.
  private static final int ENDS = 3;

  /// A line that credits is no longer than this, in characters.
  private static final int LINE = 120;

  private static final List<Agency> AGENCIES =
      Table.of(Credit.class, "en/agencies.tsv").rows(4).stream()
          .map(row -> new Agency(row.get(0), row.several(1)))
          .toList();

  private record Agency(String name, List<String> forms) {

    private boolean any(Predicate<String> test) {
      return forms.stream().anyMatch(test);
    }
  }

  private Credit() {}

  /// The agency's full name; none where none or several are credited.
  static Optional<String> of(Account account) {
    Set<String> credited = new LinkedHashSet<>();
    for (Agency agency : AGENCIES) {
      if (isOutlet(agency, account.provenance().outlet())
          || isByline(agency, account.provenance().byline())
          || lines(account).stream().anyMatch(line -> isCredit(agency, line))
          || account.story().stream()
              .limit(ENDS)
              .anyMatch(block -> isDateline(agency, block.span().in(account.text())))) {
        credited.add(agency.name());
      }
    }
    return credited.size() == 1 ? Optional.of(credited.iterator().next()) : Optional.empty();
  }

  /// Short lines at the beginning and the end, furniture too.
  private static List<String> lines(Account account) {
    List<Block> blocks = account.blocks();
    List<Block> ends = new ArrayList<>(blocks.subList(0, Math.min(ENDS, blocks.size())));
    ends.addAll(blocks.subList(Math.max(0, blocks.size() - ENDS), blocks.size()));
    return ends.stream()
        .filter(block -> block.kind() != Block.Kind.COMMENT && block.kind() != Block.Kind.CAPTION)
        .map(block -> block.span().in(account.text()).strip())
        .filter(line -> line.length() <= LINE)
        .toList();
  }

  private static boolean isOutlet(Agency agency, @Nullable String outlet) {
    if (outlet == null) {
      return false;
    }
    String name = outlet.toLowerCase(Locale.ROOT).replaceFirst("\\.(com|org|net)$", "");
    return agency.any(form -> form.length() > 2 && form.toLowerCase(Locale.ROOT).equals(name));
  }

  /// "Reuters", "By Ada Brill, Associated Press", "Ada Brill | AP".
  private static boolean isByline(Agency agency, @Nullable String byline) {
    if (byline == null) {
      return false;
    }
    String names = byline.strip();
    return agency.any(form ->
        names.equals(form)
            || names.equals("By " + form)
            || List.of(", ", " | ", "/", " - ", " – ", " — ", " of ", "\n").stream()
                .anyMatch(between -> names.endsWith(between + form)));
  }

  /// "(AP) —", "/TASS/" near the beginning.
  private static boolean isDateline(Agency agency, String block) {
    String beginning = block.substring(0, Math.min(DATELINE, block.length()));
    return agency.any(
        form -> beginning.contains("(" + form + ")") || beginning.contains("/" + form + "/"));
  }

  private static boolean isCredit(Agency agency, String line) {
    boolean rights = line.startsWith("Copyright ") || line.startsWith("© ");
    return agency.any(form ->
        isByline(agency, line)
            || line.startsWith(form + " contributed to this ")
            || line.equals("— " + form)
            || line.equals("Source: " + form)
            || (rights && hasWord(line, form)));
  }

  private static boolean hasWord(String line, String form) {
    int at = line.indexOf(form);
    int end = at + form.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(line.charAt(at - 1)))
        && (end == line.length() || !Character.isLetter(line.charAt(end)));
  }
}
