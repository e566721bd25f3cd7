package org.rashomon.event.witness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.detail.Detail;
import org.rashomon.account.detail.Location;
import org.rashomon.account.detail.Quantity;
import org.rashomon.account.detail.Role;
import org.rashomon.account.detail.TimeExpression;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.quote.Quotation;
import org.rashomon.account.statement.Part;
import org.rashomon.account.statement.Statement;
import org.rashomon.text.Span;

/// Blocks that are set aside, laid over an account's analysis: what was found in them is left out,
/// and what refers to that refers to nothing.
final class Mask {

  private final Analysis analysis;
  private final List<Span> hidden;

  /// Entities and quotations that are left, by their index before, with the one that they have now.
  private final Map<Integer, Integer> entities;

  private final Map<Integer, Integer> quotations;

  private Mask(Analysis analysis, Set<Integer> blocks) {
    this.analysis = analysis;
    this.hidden = blocks.stream().map(i -> analysis.account().blocks().get(i).span()).toList();
    this.entities = renumbered(analysis.named().entities().size(), nameless().negate());
    this.quotations =
        renumbered(
            analysis.quotations().size(),
            i -> !shown(analysis.quotations().get(i).content()).isEmpty());
  }

  /// The analysis without what lies in the blocks of those indexes.
  static Witness over(Analysis analysis, Set<Integer> blocks) {
    Mask mask = new Mask(analysis, blocks);
    return new Witness(
        analysis.edition(),
        mask.named(blocks),
        mask.quotations.keySet().stream()
            .sorted()
            .map(i -> mask.quotation(analysis.quotations().get(i)))
            .toList(),
        analysis.details().stream().flatMap(mask::detail).toList(),
        analysis.statements().stream().flatMap(mask::statement).toList());
  }

  private static Map<Integer, Integer> renumbered(int count, IntPredicate isKept) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < count; i++) {
      if (isKept.test(i)) {
        numbers.put(i, numbers.size());
      }
    }
    return numbers;
  }

  /// Entities that are mentioned and named in hidden blocks only: a "she" in the story who was
  /// taken for somebody there may be anybody.
  private IntPredicate nameless() {
    Set<Integer> mentioned = new HashSet<>();
    Set<Integer> left = new HashSet<>();
    Set<Integer> named = new HashSet<>();
    Set<Integer> leftNamed = new HashSet<>();
    for (Mention mention : analysis.named().mentions()) {
      boolean name = mention.form() == Mention.Form.NAME;
      (name ? named : mentioned).add(mention.entity());
      if (!isHidden(mention.span())) {
        (name ? leftNamed : left).add(mention.entity());
      }
    }
    return i ->
        named.contains(i) ? !leftNamed.contains(i) : mentioned.contains(i) && !left.contains(i);
  }

  private boolean isHidden(Span span) {
    return hidden.stream().anyMatch(span::overlaps);
  }

  private List<Span> shown(List<Span> spans) {
    return spans.stream().filter(span -> !isHidden(span)).toList();
  }

  private @Nullable Integer entity(@Nullable Integer before) {
    return before == null ? null : entities.get(before);
  }

  private Named named(Set<Integer> blocks) {
    Named whole = analysis.named();
    return new Named(
        parsed(whole.parsed(), blocks),
        whole.entities().stream()
            .filter(one -> entities.containsKey(one.id()))
            .map(this::entity)
            .toList(),
        whole.mentions().stream().flatMap(this::mention).toList());
  }

  private Parsed parsed(Parsed whole, Set<Integer> blocks) {
    Map<Integer, Integer> paragraphs =
        renumbered(whole.paragraphs().size(), i -> !isHidden(whole.paragraphs().get(i).span()));
    return new Parsed(
        whole.account().setAside(blocks),
        whole.paragraphs().stream().filter(paragraph -> !isHidden(paragraph.span())).toList(),
        whole.sentences().stream().flatMap(sentence -> moved(sentence, paragraphs)).toList());
  }

  private static Stream<Sentence> moved(Sentence sentence, Map<Integer, Integer> paragraphs) {
    @Nullable Integer paragraph = paragraphs.get(sentence.paragraph());
    return paragraph == null
        ? Stream.empty()
        : Stream.of(new Sentence(sentence.span(), paragraph, sentence.tokens()));
  }

  private Entity entity(Entity whole) {
    return new Entity(
        Objects.requireNonNull(entity(whole.id())),
        whole.kind(),
        whole.name(),
        whole.gender(),
        whole.members().stream()
            .map(this::entity)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList());
  }

  private Stream<Mention> mention(Mention whole) {
    @Nullable Integer entity = entity(whole.entity());
    return entity == null || isHidden(whole.span())
        ? Stream.empty()
        : Stream.of(new Mention(whole.span(), whole.form(), entity, shown(whole.office())));
  }

  private @Nullable Span shown(@Nullable Span span) {
    return span == null || isHidden(span) ? null : span;
  }

  private Quotation quotation(Quotation whole) {
    return new Quotation(
        whole.form(),
        shown(whole.cue()),
        shown(whole.source()),
        shown(whole.content()),
        shown(whole.quoted()),
        entity(whole.speaker()),
        whole.confidence(),
        whole.rule());
  }

  private Stream<Detail> detail(Detail whole) {
    if (isHidden(whole.span())) {
      return Stream.empty();
    }
    return switch (whole) {
      case Quantity it ->
          Stream.of(
              new Quantity(
                  it.kind(),
                  it.span(),
                  it.interval(),
                  it.unit(),
                  it.subject(),
                  shown(it.source()),
                  it.basis()));
      case TimeExpression time -> Stream.of(time);
      case Location location -> Stream.of(location);
      case Role role ->
          Stream.ofNullable(entity(role.person()))
              .map(person -> new Role(role.span(), person, role.office()));
    };
  }

  private Stream<Statement> statement(Statement whole) {
    @Nullable Integer quotation = whole.quotation();
    if (isHidden(whole.span()) || (quotation != null && !quotations.containsKey(quotation))) {
      return Stream.empty();
    }
    return Stream.of(
        new Statement(
            whole.span(),
            quotation == null ? null : quotations.get(quotation),
            entity(whole.speaker()),
            entity(whole.holder()),
            whole.stance(),
            whole.mode(),
            whole.negated(),
            whole.parts().stream().map(this::part).toList(),
            whole.head()));
  }

  private Part part(Part whole) {
    return new Part(
        whole.role(),
        whole.top(),
        whole.span(),
        whole.pos(),
        whole.lemma(),
        whole.stem(),
        whole.senses(),
        entity(whole.entity()));
  }
}
