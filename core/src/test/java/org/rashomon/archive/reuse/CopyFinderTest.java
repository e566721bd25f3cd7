package org.rashomon.archive.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashomon.Accounts.body;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.Filing;

class CopyFinderTest {

  private static final String STORY =
      """
      The ferry Halcyon ran aground on a sandbank off Port Ansel shortly before dawn on Tuesday.
      Rescue boats took its 212 passengers to the harbour, where doctors examined them in a sports hall.
      The coast guard opened an inquiry into why the ship had left the marked channel in good weather.
      Nobody was seriously hurt, but eleven people were treated for cold after waiting on the upper deck.
      """;

  @Test
  void aTextUnderAnotherTopIsAReprint() {
    Account other = body("b", "Ferry drama in the south of the island.\n" + STORY);
    List<Copy> copies = Filing.copies(List.of(other, body("a", STORY)));
    assertThat(copies).containsExactly(new Copy(List.of("a", "b"), Copy.Kind.REPRINT, 1));
  }

  @Test
  void reprintsHangTogetherAsOneSet() {
    List<Copy> copies =
        Filing.copies(
            List.of(body("c", STORY + "By our desk."), body("b", STORY), body("a", STORY)));
    assertThat(copies).extracting(Copy::accounts).containsExactly(List.of("a", "b", "c"));
    assertThat(new CopySets(copies).independent(List.of("a", "b", "c", "d"))).isEqualTo(2);
  }

  @Test
  void aLongRunWithinAnotherStoryIsAnExcerpt() {
    String harbour =
        """
        Shipping on the strait has doubled in ten years, and the harbour master wants new buoys.
        He has asked the ministry for money three times since the spring, and heard nothing back at all.
        Pilots say that the northern passage has shifted by half a mile since it was last surveyed.
        A second survey ship was promised in the budget two years ago but has never been ordered.
        """;
    String lifted = STORY.lines().limit(3).collect(Collectors.joining("\n"));
    String other =
        """
        Families waited all morning behind the rope at the quay, many of them in tears when boats came in.
        A school in the town has been opened for those who cannot travel home before the weekend.
        The company that runs the line said its second ship would sail as usual from Thursday on.
        """;
    List<Copy> copies =
        Filing.copies(List.of(body("a", harbour + lifted), body("b", lifted + "\n" + other)));
    assertThat(copies).extracting(Copy::kind).containsExactly(Copy.Kind.EXCERPT);
  }

  @Test
  void oneSpeechReportedTwiceIsNoCopy() {
    String speech =
        "“We will not leave a single family on that shore without a roof before the winter comes,"
            + " and I have told the treasury that it must find the money this week, not next month,"
            + " because nobody can wait in a tent for a committee to meet and to minute what everybody"
            + " knows already,” ";
    assertThat(
            Filing.copies(
                List.of(
                    body("a", speech + "the premier told parliament in a short address."),
                    body("b", "Opening the session, the head of government was blunt. " + speech))))
        .isEmpty();
  }

  @Test
  void unrelatedStoriesAreNoCopies() {
    assertThat(
            Filing.copies(
                List.of(
                    body("a", STORY), body("b", "The council of Merrow voted to close its pool."))))
        .isEmpty();
  }
}
