package org.rashomon.render.page;

import java.util.List;
import java.util.Optional;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.report.Finding;

/// One thing that accounts state, as the page shows it.
///
/// @param number counts the findings of the page from 1 on; stands in the accounts' texts too
/// @param within accounts that contradict themselves
/// @param course the readings by publication, where later ones bring earlier ones up to date
/// @param sources whom several accounts have it from
/// @param scale where at least two different quantities are given
/// @param more how many values there are besides those that are shown
public record Comparison(
    int number,
    Finding.Stated stated,
    List<Mark> within,
    List<Stand> stands,
    List<Step> course,
    List<Shared> sources,
    Optional<Scale> scale,
    int more) {

  /// What an account had by the time of its publication.
  ///
  /// @param published ISO 8601, as precise as the account tells it
  public record Step(String published, String words, Cited place) {

    /// `5 March 2031, 17:20`.
    public String when(Phrases say) {
      int hour = published.indexOf('T');
      String day = When.day((hour < 0 ? published : published.substring(0, hour)).split("-"), say);
      return hour < 0 || published.length() < hour + MINUTES
          ? day
          : day + ", " + published.substring(hour + 1, hour + MINUTES);
    }
  }

  /// Accounts that have it from one source.
  public record Shared(String source, List<Mark> marks) {}

  private static final int MOST_STANDS = 4;
  private static final int MOST_WITHIN = 2;
  private static final int MOST_WORDINGS = 8;

  /// The length of `T17:20`.
  private static final int MINUTES = 6;

  public String anchor() {
    return "f-" + number;
  }

  public Fact.Kind kind() {
    return stated.fact().kind();
  }

  public String subject() {
    return stated.fact().subject();
  }

  public Fact.Verdict verdict() {
    return stated.fact().verdict();
  }

  /// Whether it is what somebody does or says, which has no subject besides its wordings.
  public boolean told() {
    return kind() == Fact.Kind.CLAIM;
  }

  /// The values that stand against each other where it is contested; else all.
  public List<Stand> sides() {
    return stands.stream().filter(stand -> !stand.neutral()).toList();
  }

  /// The values that the first screen tells.
  public List<Stand> leadingStands() {
    return sides().stream().limit(MOST_STANDS).toList();
  }

  /// How many values the first screen doesn't tell.
  public int moreThanLeading() {
    return sides().size() + more - leadingStands().size();
  }

  /// The accounts that contradict themselves of which the first screen tells.
  public List<Mark> leadingWithin() {
    return within.stream().limit(MOST_WITHIN).toList();
  }

  /// The wordings that are shown, where there are many.
  public List<Wording> leadingWordings() {
    return wordings().stream().limit(MOST_WORDINGS).toList();
  }

  /// The accounts whose wordings aren't shown.
  public List<Cited> otherwiseBy() {
    return Cited.once(
        wordings().stream().skip(MOST_WORDINGS).flatMap(each -> each.by().stream()).toList());
  }

  private List<Wording> wordings() {
    return stands.stream().flatMap(stand -> stand.wordings().stream()).toList();
  }

  public List<Cited> by() {
    return Cited.once(stands.stream().flatMap(stand -> stand.by().stream()).toList());
  }
}
