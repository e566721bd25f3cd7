package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashomon.account.name.Entity.Gender;
import org.rashomon.account.name.Entity.Kind;

class NameFinderTest {

  @Test
  void titlesStandOutsideTheNameAndAreItsOffice() {
    NamedText text =
        NamedText.of(
            "Norwegian Foreign Minister Sigrun Haldvik met spokesman Col. Tarn"
                + " Oldgate on Friday.");
    assertThat(text.names(Kind.PERSON)).containsExactly("Sigrun Haldvik", "Tarn Oldgate");
    assertThat(text.offices())
        .containsExactly("Sigrun Haldvik: Norwegian Foreign Minister", "Tarn Oldgate: spokesman");
  }

  @Test
  void officesWithPortfolio() {
    NamedText text = NamedText.of("Secretary of State Mary Varga left. She was tired.");
    assertThat(text.offices()).containsExactly("Mary Varga: Secretary of State");
    assertThat(text.resolved()).containsExactly("She = Mary Varga");
  }

  @Test
  void anAppositionIsAnOffice() {
    NamedText text =
        NamedText.of(
            "Peter Varga, 57, the company's chief executive, resigned. Helen Marsh, mayor of"
                + " Oldgate, said nothing.");
    assertThat(text.offices())
        .containsExactly("Peter Varga: company's chief executive", "Helen Marsh: mayor of Oldgate");
  }

  @Test
  void honorificsAreNoOffices() {
    NamedText text = NamedText.of("Mrs. Varga spoke first. Mr. Oldgate denied it.");
    assertThat(text.names(Kind.PERSON)).containsExactly("Varga", "Oldgate");
    assertThat(text.offices()).isEmpty();
    assertThat(text.entity("Varga").gender()).isEqualTo(Gender.FEMALE);
    assertThat(text.entity("Oldgate").gender()).isEqualTo(Gender.MALE);
  }

  @Test
  void aSurnameIsTheOneWhoBearsItBeforeAndAfterTheFullName() {
    NamedText text =
        NamedText.of("Halloran’s plan failed. Edwin Halloran said so. Halloran left early.");
    assertThat(text.names(Kind.PERSON)).containsExactly("Halloran", "Edwin Halloran", "Halloran");
    assertThat(text.named().entities()).hasSize(1);
  }

  @Test
  void aShopThatGoesByWhoseItIs() {
    NamedText text =
        NamedText.of("Three people were shot at Oldgate's on Friday, a few steps from the bank.");
    assertThat(text.names(Kind.PLACE)).containsExactly("Oldgate's");
    text = NamedText.of("Three people were shot at Oldgate's house, the mayor Tarn Oldgate said.");
    assertThat(text.names(Kind.PLACE)).isEmpty();
  }

  @Test
  void twoWithOneSurnameStayTwo() {
    NamedText text = NamedText.of("Edwin Halloran met Susan Halloran. Mrs. Halloran smiled.");
    assertThat(text.named().entities().stream().filter(e -> e.kind() == Kind.PERSON)).hasSize(2);
    assertThat(text.named().entity(text.named().mentions().getLast()).name())
        .isEqualTo("Susan Halloran");
  }

  @Test
  void namesWithParticlesAndHyphens() {
    NamedText text =
        NamedText.of("President Karim al-Sabri met Ursula von der Marck on Monday. Al-Sabri left.");
    assertThat(text.names(Kind.PERSON))
        .containsExactly("Karim al-Sabri", "Ursula von der Marck", "Al-Sabri");
  }

  @Test
  void aHyphenBetweenTwoNamesKeepsThemApart() {
    NamedText text =
        NamedText.of(
            "Edwin Halloran saw Susan Varga. Halloran left. Varga left. The Halloran-Varga talks"
                + " failed, and so did U.S.-Norway relations.");
    assertThat(text.names(Kind.PERSON))
        .contains("Halloran", "Varga")
        .doesNotContain("Halloran-Varga");
    assertThat(text.names(Kind.PLACE)).containsExactly("U.S.", "Norway");
  }

  @Test
  void headlinesInTitleCaseNameOnlyWhomTheStoryNames() {
    NamedText text =
        NamedText.of(
            "After Long Silence, Haldvik Meets Press In Oldgate Harbor\n"
                + "Minister Sigrun Haldvik spoke in the harbor.");
    assertThat(text.names(Kind.PERSON)).containsExactly("Haldvik", "Sigrun Haldvik");
  }

  @Test
  void capitalsOfASentencesBeginningAreNoNames() {
    NamedText text = NamedText.of("Nobody was hurt. Rescue took hours. Hope fades. Police left.");
    assertThat(text.named().mentions()).isEmpty();
  }

  @Test
  void aSeatOfGovernmentThatActsIsItsState() {
    NamedText text = NamedText.of("Oslo warned the shipowners. They had met in Oslo on Friday.");
    assertThat(text.entity("Norway").kind()).isEqualTo(Kind.PLACE);
    assertThat(text.entity("Oslo").kind()).isEqualTo(Kind.PLACE);
  }

  /// Whom descriptions, groups and pronouns mean, in order.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // descriptions are those who hold the office; one that fits two is left out
        "Norwegian President Edwin Halloran met Danish Prime Minister Susan Varga. The Norwegian"
            + " leader was pleased. The prime minister was not. The queen stayed away."
            + " | The Norwegian leader = Edwin Halloran / The prime minister = Susan Varga",
        "President Edwin Halloran met President Susan Varga. The president was pleased. | ~~",
        // governments are their states, bodies go by their kind
        "The Norwegian government said the ferry had been safe."
            + " | The Norwegian government = Norway",
        "The Oldgate Harbor Commission met. The commission voted against it."
            + " | The commission = Oldgate Harbor Commission",
        // pronouns mean the subject
        "Edwin Halloran accused Susan Varga of neglect. He told reporters that she had known. His"
            + " lawyer agreed."
            + " | He = Edwin Halloran / she = Susan Varga / His = Edwin Halloran",
        // one that fits both of a pair is left out; both of a pair weigh alike
        "Edwin Halloran and Peter Varga met for an hour. He left by the back door. | ~~",
        "President Edwin Halloran and Mayor Peter Varga met for an hour. Before the meeting with"
            + " Varga, Halloran said the ferry was safe. He left early."
            + " | He = Edwin Halloran",
        // him is not the subject of its own clause
        "Edwin Halloran praised Peter Varga. Varga thanked him. | him = Edwin Halloran",
        // a possessive before its owner
        "After his meeting with the crew, Edwin Halloran spoke to reporters."
            + " | his = Edwin Halloran",
        // within quotation marks nobody knows
        "“He lied to us,” said Edwin Halloran, the mayor of Oldgate. | ~~",
      })
  void whoIsMeant(String text, String resolved) {
    assertThat(String.join(" / ", NamedText.of(text).resolved())).isEqualTo(resolved);
  }

  @Test
  void pairsAreGroups() {
    NamedText text =
        NamedText.of(
            "Minister Edwin Halloran and Mayor Susan Varga met on Friday. They agreed on a toll."
                + " Both officials smiled.");
    Entity group = text.entity("Edwin Halloran and Susan Varga");
    assertThat(group.kind()).isEqualTo(Kind.GROUP);
    assertThat(group.members()).hasSize(2);
    assertThat(text.resolved())
        .containsExactly(
            "They = Edwin Halloran and Susan Varga",
            "Both officials = Edwin Halloran and Susan Varga");
  }

  @Test
  void aGroupOfUnclearMembersHasNone() {
    NamedText text = NamedText.of("Both sides agreed to wait.");
    assertThat(text.entity("both sides").members()).isEmpty();
  }

  @Test
  void mentionsAreInOrderAndNumberedAsTheyCome() {
    Named named = NamedText.of("Edwin Halloran met Susan Varga. He left.").named();
    assertThat(named.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    assertThat(named.entities().stream().map(Entity::id).toList()).isEqualTo(List.of(0, 1));
  }
}
