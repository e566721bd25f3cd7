package org.rashomon.archive.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.rashomon.Accounts;
import org.rashomon.account.clean.Account;
import org.rashomon.account.read.Provenance;

/// Accounts put together word by word: events have names and words of their own, and events of one
/// kind share words.
final class ComposedArchive {

  private static final List<String> SYLLABLES =
      List.of(
          "bar", "del", "fen", "gor", "hal", "jor", "kel", "lim", "mer", "nor", "pol", "ros", "sel",
          "tor", "ves", "wyn");

  private static final int KINDS = 5;
  private static final int WORDS = 120;

  private final Random random;
  private final List<List<String>> kinds = new ArrayList<>();
  private final List<String> everyday;

  /// The accounts in the order of their days, each with the number of its event.
  final Map<Account, Integer> accounts = new LinkedHashMap<>();

  ComposedArchive(int events, long seed) {
    random = new Random(seed);
    everyday = words(400);
    for (int i = 0; i < KINDS; i++) {
      kinds.add(words(30));
    }
    Map<Account, Integer> unsorted = new LinkedHashMap<>();
    for (int i = 0; i < events; i++) {
      event(i, unsorted);
    }
    unsorted.entrySet().stream()
        .sorted(Comparator.comparing(account -> day(account.getKey())))
        .forEach(account -> accounts.put(account.getKey(), account.getValue()));
  }

  /// The accounts day by day.
  List<List<Account>> days() {
    Map<String, List<Account>> days = new LinkedHashMap<>();
    for (Account account : accounts.keySet()) {
      days.computeIfAbsent(day(account), _ -> new ArrayList<>()).add(account);
    }
    return List.copyOf(days.values());
  }

  private static String day(Account account) {
    return Objects.requireNonNull(account.provenance().published());
  }

  private void event(int number, Map<Account, Integer> into) {
    List<String> own =
        Stream.concat(words(12).stream(), words(8).stream().map(ComposedArchive::name)).toList();
    List<String> kind = kinds.get(random.nextInt(KINDS));
    LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(40));
    int size = 1 + random.nextInt(9);
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < WORDS; word++) {
        int draw = random.nextInt(100);
        List<String> from = draw < 14 ? own : draw < 35 ? kind : everyday;
        text.append(from.get(random.nextInt(from.size()))).append(word % 15 == 14 ? ".\n" : " ");
      }
      String id = "%08x-%d".formatted(random.nextInt(), into.size());
      String published = day.plusDays(random.nextInt(3)).toString();
      Account bare = Accounts.body(id, text.toString());
      Provenance provenance = new Provenance(null, null, null, null, published);
      into.put(new Account(id, id, provenance, "en", bare.text(), bare.blocks()), number);
    }
  }

  private List<String> words(int count) {
    return Stream.generate(this::word).distinct().limit(count).toList();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String name(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
