package org.rashomon.account.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
        NamedText.of(
            "President Karim al-Sabri met Ursula von der Marck and leader Kim Jae-sun on Monday."
                + " Al-Sabri left. Kim stayed.");
    assertThat(text.names(Kind.PERSON))
        .containsExactly(
            "Karim al-Sabri", "Ursula von der Marck", "Kim Jae-sun", "Al-Sabri", "Kim");
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
  void bodiesWithinAnOfficeAreNamedToo() {
    NamedText text = NamedText.of("He asked White House press secretary Sean Varga about it.");
    assertThat(text.names(Kind.BODY)).containsExactly("White House");
    assertThat(text.offices()).containsExactly("Sean Varga: White House press secretary");
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

  @Test
  void descriptionsAreThoseWhoHoldTheOffice() {
    NamedText text =
        NamedText.of(
            "Norwegian President Edwin Halloran met Danish Prime Minister Susan Varga. The"
                + " Norwegian leader was pleased. The prime minister was not. The queen stayed"
                + " away.");
    assertThat(text.resolved())
        .containsExactly(
            "The Norwegian leader = Edwin Halloran", "The prime minister = Susan Varga");
  }

  @Test
  void aDescriptionThatFitsTwoIsLeftOut() {
    NamedText text =
        NamedText.of(
            "President Edwin Halloran met President Susan Varga. The president was pleased.");
    assertThat(text.resolved()).isEmpty();
  }

  @Test
  void governmentsAreTheirStates() {
    NamedText text = NamedText.of("The Norwegian government said the ferry had been safe.");
    assertThat(text.resolved()).containsExactly("The Norwegian government = Norway");
  }

  @Test
  void aBodyByItsKind() {
    NamedText text =
        NamedText.of("The Oldgate Harbor Commission met. The commission voted against it.");
    assertThat(text.resolved()).containsExactly("The commission = Oldgate Harbor Commission");
  }

  @Test
  void pronounsMeanTheSubject() {
    NamedText text =
        NamedText.of(
            "Edwin Halloran accused Susan Varga of neglect. He told reporters that she had known."
                + " His lawyer agreed.");
    assertThat(text.resolved())
        .containsExactly("He = Edwin Halloran", "she = Susan Varga", "His = Edwin Halloran");
  }

  @Test
  void aPronounThatFitsAPairIsLeftOut() {
    NamedText text =
        NamedText.of("Edwin Halloran and Peter Varga met for an hour. He left by the back door.");
    assertThat(text.resolved()).isEmpty();
  }

  @Test
  void bothOfAPairWeighAlike() {
    NamedText text =
        NamedText.of(
            "President Edwin Halloran and Mayor Peter Varga met for an hour. Before the meeting"
                + " with Varga, Halloran said the ferry was safe. He left early.");
    assertThat(text.resolved()).containsExactly("He = Edwin Halloran");
  }

  @Test
  void himIsNotTheSubjectOfItsOwnClause() {
    NamedText text = NamedText.of("Edwin Halloran praised Peter Varga. Varga thanked him.");
    assertThat(text.resolved()).containsExactly("him = Edwin Halloran");
  }

  @Test
  void aPossessiveBeforeItsOwner() {
    NamedText text =
        NamedText.of("After his meeting with the crew, Edwin Halloran spoke to reporters.");
    assertThat(text.resolved()).containsExactly("his = Edwin Halloran");
  }

  @Test
  void pronounsWithinQuotationMarksAreLeftOut() {
    NamedText text = NamedText.of("“He lied to us,” said Edwin Halloran, the mayor of Oldgate.");
    assertThat(text.resolved()).isEmpty();
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
