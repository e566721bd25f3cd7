package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Hash;
import org.rashomon.text.Span;

class IdsTest {

  private static final String RAIN = "Rain fell.";
  private static final String SNOW = "Snow fell.";

  @Test
  void whoHasItAloneKeepsIt() {
    assertThat(ids(account("a", "a.txt", RAIN), account("b", "b.txt", RAIN)))
        .isEqualTo(Map.of("a.txt", "a", "b.txt", "b"));
  }

  @Test
  void allThatShareOneGetTheirHash() {
    assertThat(ids(account("a", "x/a.txt", RAIN), account("a", "y/a.txt", SNOW)))
        .isEqualTo(Map.of("x/a.txt", "a-" + six(RAIN), "y/a.txt", "a-" + six(SNOW)));
  }

  @Test
  void oneTextUnderOneIdIsNumberedByPath() {
    assertThat(ids(account("a", "y/a.txt", RAIN), account("a", "x/a.txt", RAIN)))
        .isEqualTo(Map.of("x/a.txt", "a-" + six(RAIN), "y/a.txt", "a-" + six(RAIN) + "-2"));
  }

  @Test
  void aLongerIdThatIsAnothersOwnGrowsOnBothSides() {
    String taken = "a-" + six(RAIN);
    assertThat(
            ids(
                account("a", "x/a.txt", RAIN),
                account("a", "y/a.txt", SNOW),
                account(taken, "z.txt", SNOW)))
        .isEqualTo(
            Map.of(
                "x/a.txt", taken + "-" + six(RAIN),
                "y/a.txt", "a-" + six(SNOW),
                "z.txt", taken + "-" + six(SNOW)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noOrderMatters(long seed) {
    List<Account> accounts = new ArrayList<>();
    for (String text : List.of(RAIN, SNOW, "Hail fell.", RAIN, SNOW)) {
      for (String id : List.of("a", "b", "a-" + six(RAIN), "a-" + six(RAIN) + "-2")) {
        accounts.add(account(id, accounts.size() % 7 + "/" + id, text));
      }
    }
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, new Random(seed));
    List<Account> distinct = Ids.distinct(shuffled);
    assertThat(distinct).doesNotHaveDuplicates().extracting(Account::id).doesNotHaveDuplicates();
    assertThat(distinct).containsExactlyInAnyOrderElementsOf(Ids.distinct(accounts));
    assertThat(distinct)
        .extracting(Account::path)
        .isEqualTo(shuffled.stream().map(Account::path).toList());
  }

  private static Map<String, String> ids(Account... accounts) {
    return Ids.distinct(List.of(accounts)).stream()
        .collect(Collectors.toMap(Account::path, Account::id));
  }

  private static String six(String text) {
    return Hash.of(text).substring(0, 6);
  }

  private static Account account(String id, String path, String text) {
    Block all = new Block(new Span(0, text.length()), Block.Kind.BODY);
    return new Account(id, path, Provenance.UNKNOWN, "en", text, List.of(all));
  }
}
