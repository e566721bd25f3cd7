package org.rashomon.account.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Block.Kind;
import org.rashomon.account.read.Capture;
import org.rashomon.account.read.Provenance;

class SharedLinesTest {

  private static final String CRANE =
      """
      A crane fell onto the fish market in Varnholm on Friday, killing two people.
      Police said that the crane had been inspected in January, by the firm that built it.
      Nobody was charged.
      """;
  private static final String FERRY =
      """
      The owners of the ferry line want 40 million crowns to go on sailing to Port Ganne.
      The minister left by the kitchen door after three hours, and she said nothing at all.
      Nobody was charged.
      """;

  @Test
  void aLabelThatUnrelatedAccountsShareIsFurniture() {
    assertThat(kinds(CRANE + "Harbour Choice Plus", FERRY + "Harbour Choice Plus"))
        .extracting(List::getLast)
        .containsOnly(Kind.NAVIGATION);
  }

  @Test
  void aSentenceThatTheyShareIsNot() {
    assertThat(kinds(CRANE, FERRY)).allMatch(kinds -> kinds.getLast() == Kind.BODY);
  }

  @Test
  void aSentenceThatSpeaksToTheReaderIs() {
    String call = "Tell your neighbours that we are here for you.";
    assertThat(kinds(CRANE + call, FERRY + call))
        .extracting(List::getLast)
        .containsOnly(Kind.NAVIGATION);
  }

  @Test
  void copiesAreOneWitness() {
    assertThat(kinds(CRANE + "Harbour Choice Plus", "Again.\n" + CRANE + "Harbour Choice Plus"))
        .noneMatch(kinds -> kinds.contains(Kind.NAVIGATION));
  }

  @Test
  void theHeadlineThatBothBearStays() {
    assertThat(kinds("Two dead in Varnholm\n" + CRANE, "Two dead in Varnholm\n" + FERRY))
        .extracting(List::getFirst)
        .containsOnly(Kind.HEADLINE);
  }

  private static List<List<Kind>> kinds(String... texts) {
    List<Account> accounts = new ArrayList<>();
    for (String text : texts) {
      String id = "account" + accounts.size();
      accounts.add(
          new Cleaner().clean(new Capture(id, id, Capture.Format.TEXT, text, Provenance.UNKNOWN)));
    }
    return SharedLines.setAside(accounts).stream()
        .map(account -> account.blocks().stream().map(Block::kind).toList())
        .toList();
  }
}
