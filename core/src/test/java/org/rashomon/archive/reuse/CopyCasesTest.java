package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.Filing;

/// What accounts share in practice, pair by pair: copies are told from what only looks like one.
class CopyCasesTest {

  private final Map<String, Account> accounts = accounts();

  @ParameterizedTest
  @CsvSource({
    "wire, mirror, REPRINT",
    "wire, new-top, REPRINT",
    "wire, cut-tail, REPRINT",
    "wire, localised, EXCERPT",
    "wire, excerpt, EXCERPT",
    "wire, joined, EXCERPT",
    "wire, lifted, EXCERPT",
    "new-top, cut-tail, EXCERPT",
    "cut-tail, excerpt, EXCERPT",
  })
  void copies(String first, String second, Copy.Kind kind) {
    assertThat(copies(first, second)).extracting(Copy::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "wire, own-account",
    "statement-1, statement-2",
    "speech-1, speech-2",
    "wire, speech-1",
    "joined, excerpt",
    "own-account, lifted",
  })
  void noCopies(String first, String second) {
    assertThat(copies(first, second)).isEmpty();
  }

  @Test
  void allTogetherAreToldApart() {
    List<Copy> copies = Filing.copies(List.copyOf(accounts.values()));
    assertThat(copies.stream().filter(copy -> copy.kind() == Copy.Kind.REPRINT))
        .extracting(Copy::accounts)
        .containsExactly(List.of("cut-tail", "mirror", "new-top", "wire"));
    assertThat(copies.stream().flatMap(copy -> copy.accounts().stream()))
        .doesNotContain("own-account", "statement-1", "statement-2", "speech-1", "speech-2")
        .doesNotContain("furniture-1", "furniture-2", "furniture-3");
  }

  @Test
  void theOrderOfAccountsChangesNothing() {
    List<Account> shuffled = new ArrayList<>(accounts.values());
    List<Copy> copies = Filing.copies(shuffled);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Filing.copies(shuffled)).isEqualTo(copies);
    }
  }

  @Test
  void aSentenceThatIsLiftedLeavesTwoAccounts() {
    CopySets sets = new CopySets(copies("wire", "lifted"));
    assertThat(sets.independent(List.of("wire", "lifted"))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localised", "joined"})
  void whatStandsInAnotherIsNamedWithItsShare(String other) {
    assertThat(copies("wire", other).getFirst().shared()).isBetween(.4, .6);
  }

  private List<Copy> copies(String... ids) {
    return Filing.copies(
        Stream.of(ids).map(id -> Objects.requireNonNull(accounts.get(id), id)).toList());
  }

  private static Map<String, Account> accounts() {
    Map<String, Account> accounts = new LinkedHashMap<>();
    try (InputStream in = CopyCasesTest.class.getResourceAsStream("accounts.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String account : text.substring(text.indexOf("\n== ") + 4).split("\n== ", -1)) {
        int end = account.indexOf('\n');
        String id = account.substring(0, end);
        accounts.put(id, body(id, account.substring(end + 1)));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return accounts;
  }
}
