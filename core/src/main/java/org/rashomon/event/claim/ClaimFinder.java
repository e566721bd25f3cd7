package org.rashomon.event.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.archive.reuse.Copy;
import org.rashomon.archive.reuse.CopySets;
import org.rashomon.event.align.Alignment;
import org.rashomon.event.align.FigureAlignment;
import org.rashomon.event.align.Issue;
import org.rashomon.event.align.Saying;
import org.rashomon.event.contrast.Difference;
import org.rashomon.event.contrast.Fact;
import org.rashomon.event.contrast.Fact.Verdict;
import org.rashomon.event.contrast.Reading;
import org.rashomon.event.witness.Testimony;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Slug;
import org.rashomon.text.Span;

/// Issues → facts: what several accounts say, and what one alone says that weighs.
public final class ClaimFinder {

  /// The words of a claim that its id is made of.
  private static final int ID_WORDS = 6;

  /// A clause of so many words tells something even without its subject.
  private static final int FULL = 3;

  private final FigureAlignment figures;
  private final Testimony testimony;
  private final CopySets copies;
  private final Set<String> taken = new HashSet<>();

  private ClaimFinder(FigureAlignment figures, List<Witness> witnesses, List<Copy> copies) {
    this.figures = figures;
    this.testimony = new Testimony(witnesses);
    this.copies = new CopySets(copies);
  }

  /// Of each issue one fact, in the issues' order.
  ///
  /// @param alignment of those accounts
  /// @param known what else they state: a claim that is no more than such a fact's clauses is left
  ///   out
  public static List<Fact> facts(
      Alignment alignment, List<Witness> witnesses, List<Fact> known, List<Copy> copies) {
    ClaimFinder finder = new ClaimFinder(alignment.figures(), witnesses, copies);
    List<Issue> issues = alignment.issues();
    Known elsewhere = new Known(known);
    Set<Issue> weighty = Weight.ofSingle(issues, finder.copies);
    List<Fact> found = new ArrayList<>();
    for (Issue issue : issues) {
      int independent = finder.copies.independent(issue.accounts());
      boolean left = issue.isDisputed() || finder.isQuotedOnly(issue) || isFragment(issue);
      if (left || elsewhere.holds(issue)) {
        continue; // the parties' own, see the positions; or a wording, see the families
      }
      if (issue.accounts().size() > 1 || weighty.contains(issue)) {
        found.add(finder.fact(issue, independent));
      }
    }
    return List.copyOf(found);
  }

  /// Whether nobody and nothing does or suffers anything in any account's words.
  private static boolean isFragment(Issue issue) {
    return issue.sayings().stream().noneMatch(ClaimFinder::isClause);
  }

  private static boolean isClause(Saying saying) {
    return saying.holder() != null
        || saying.terms().stream().anyMatch(term -> term.role() == Part.Role.AGENT)
        || saying.statement().stance() != Statement.Stance.NONE
        || saying.terms().size() >= FULL;
  }

  private boolean isQuotedOnly(Issue issue) {
    return issue.sayings().stream().allMatch(this::isDirect);
  }

  private boolean isDirect(Saying saying) {
    Integer quotation = saying.statement().quotation();
    return quotation != null
        && witness(saying).quotations().get(quotation).form() == Quotation.Form.DIRECT;
  }

  private Fact fact(Issue issue, int independent) {
    Opposition opposition = Opposition.of(issue);
    List<Reading> readings = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Saying saying : issue.sayings()) {
      if (seen.add(saying.passage())) {
        readings.add(reading(saying, opposition));
      }
    }
    String subject = words(issue.central());
    List<Difference> differences = Differences.of(issue, testimony, figures);
    return new Fact(
            id(subject),
            Fact.Kind.CLAIM,
            subject,
            independent < 2 ? Verdict.SINGLE : gravest(opposition.verdict(), differences),
            independent,
            readings,
            opposition.within(),
            List.of(),
            List.of())
        .worded(subject, differences);
  }

  private static Verdict gravest(Verdict verdict, List<Difference> differences) {
    boolean conflict = differences.stream().anyMatch(each -> each.verdict() == Verdict.CONFLICT);
    return conflict
        ? Verdict.CONFLICT
        : verdict == Verdict.AGREE && !differences.isEmpty() ? Verdict.COMPATIBLE : verdict;
  }

  private Reading reading(Saying saying, Opposition opposition) {
    return new Reading(
        saying.passage(),
        new Reading.Value.Words(
            state(saying.statement()), opposition.side(saying), saying.statement().negated()),
        source(saying));
  }

  /// What a reading makes of the claim, in a word or two.
  private static String state(Statement statement) {
    String state =
        switch (statement.stance()) {
          case NONE -> mode(statement.mode());
          case SUPPORTS -> "supports";
          case OPPOSES -> "opposes";
          case CALLS_FOR -> "calls for";
          case AGREES -> "agrees";
          case DENIES -> "denies";
          case ACCUSES -> "accuses";
          case OFFERS -> "offers";
        };
    return statement.negated() ? "not: " + state : state;
  }

  private static String mode(Statement.Mode mode) {
    return switch (mode) {
      case FACT -> "is so";
      case PLAN -> "will be";
      case NEED -> "must be";
      case POSSIBLE -> "may be";
      case CONDITIONAL -> "would be if";
    };
  }

  /// Who the account has it from.
  private @Nullable Span source(Saying saying) {
    Integer quotation = saying.statement().quotation();
    if (quotation == null) {
      return null;
    }
    Quotation from = witness(saying).quotations().get(quotation);
    return from.source().isEmpty() ? null : from.source().getFirst();
  }

  private String words(Saying saying) {
    return testimony.line(saying.passage());
  }

  private Witness witness(Saying saying) {
    return testimony.of(saying.account());
  }

  private String id(String subject) {
    List<String> words =
        List.of(subject.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> !word.isEmpty())
            .limit(ID_WORDS)
            .toList();
    return Slug.free("claim-" + String.join("-", words), taken);
  }
}
