package org.rashomon.account.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a sentence of Wednesday, 14 May 2031, says of when something happened.
class TimesTest {

  private static final Today TODAY = new Today(LocalDate.of(2031, 5, 14), false);
  private static final Today UNKNOWN = new Today(null, false);

  private final Moments times = new Moments(new Amounts());

  @Test
  void aClockTimeBelongsToTheDateBesideIt() {
    assertThat(found("The pier burned at 8:30 p.m. on Friday.", TODAY))
        .containsExactly("8:30 p.m. on Friday = 2031-05-09T20:30");
    assertThat(found("It broke out Tuesday around 2 a.m. near Marl.", TODAY))
        .containsExactly("Tuesday around 2 a.m. = 2031-05-13T02:00");
    assertThat(found("It broke out at noon.", TODAY)).containsExactly("noon = T12:00");
  }

  @Test
  void aDateStandsInManyForms() {
    assertThat(found("It sank on Monday, March 3, 2025, off Holm.", TODAY))
        .containsExactly("Monday, March 3, 2025 = 2025-03-03");
    assertThat(found("It sank on 3 March 2025 off Holm.", TODAY))
        .containsExactly("3 March 2025 = 2025-03-03");
    assertThat(found("It sank in 2019.", TODAY)).containsExactly("2019 = 2019");
    assertThat(found("It sank three years ago.", TODAY)).containsExactly("three years ago = 2028");
    assertThat(found("It sank two days ago.", TODAY)).containsExactly("two days ago = 2031-05-12");
  }

  @Test
  void whatIsToComeIsAheadOfTheAccount() {
    assertThat(found("The board will meet on Friday.", TODAY))
        .containsExactly("Friday = 2031-05-16");
    assertThat(found("The board will meet on June 20.", TODAY))
        .containsExactly("June 20 = 2031-06-20");
    assertThat(found("The new bridge will open in March.", TODAY))
        .containsExactly("March = 2032-03");
    assertThat(found("The trial is scheduled to begin on Monday.", TODAY))
        .containsExactly("Monday = 2031-05-19");
    assertThat(found("The hearing is scheduled for Thursday.", TODAY))
        .containsExactly("Thursday = 2031-05-15");
    assertThat(found("The minister is travelling to Velmar on Friday.", TODAY))
        .containsExactly("Friday = 2031-05-16");
    assertThat(found("The mayor who will resign spoke on Monday.", TODAY))
        .containsExactly("Monday = 2031-05-12");
  }

  @Test
  void withoutADateOfTheAccountItStaysRelative() {
    assertThat(found("It sank on Friday night.", UNKNOWN))
        .containsExactly("Friday night = XXXX-WXX-5TNI");
    assertThat(found("It sank on April 12.", UNKNOWN)).containsExactly("April 12 = XXXX-04-12");
    assertThat(found("It sank yesterday.", UNKNOWN)).isEmpty();
  }

  @Test
  void namesAndNumbersAreNoTimes() {
    assertThat(found("Councillor April Hume won 10:4 and may stay.", TODAY)).isEmpty();
    assertThat(found("The march drew 2,010 people.", TODAY)).isEmpty();
    assertThat(found("They counted 2010 lorries.", TODAY)).isEmpty();
  }

  @Test
  void whenSomebodySpokeIsNotWhenItHappened() {
    List<Detail> details =
        new DetailFinder()
            .find(Read.named("The launch sank on May 3, 2025, the mayor said on May 5, 2025."));
    assertThat(details)
        .filteredOn(TimeExpression.class::isInstance)
        .extracting(detail -> ((TimeExpression) detail).told())
        .containsExactly(false, true);
  }

  @Test
  void itIsToldWhatHappenedThen() {
    List<Detail> details =
        new DetailFinder().find(Read.named("Three people were killed on May 3, 2025."));
    assertThat(details)
        .filteredOn(TimeExpression.class::isInstance)
        .extracting(detail -> ((TimeExpression) detail).subject())
        .containsExactly("killed");
  }

  private List<String> found(String text, Today today) {
    SentenceWords words = Read.words(text);
    return times.in(words, today).stream()
        .map(moment -> words.span(moment.from(), moment.to()).in(text) + " = " + moment.value())
        .toList();
  }
}
