package org.rashomon.account.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Relation;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.text.Span;

/// Who does what the clauses of one sentence tell, or takes their stance, by who says it.
final class Holders {

  private final Sentence sentence;
  private final Mentions mentions;
  private final Reported reported;

  Holders(Sentence sentence, Mentions mentions, Reported reported) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.reported = reported;
  }

  /// Who does it; the speaker where they speak of themselves.
  @Nullable Integer of(int agent, @Nullable Integer quotation) {
    if (agent < 0) {
      return null;
    }
    Token token = sentence.tokens().get(agent);
    Optional<Mention> mention = named(agent);
    Integer speaker = reported.speaker(quotation);
    if (mention.isEmpty()) {
      return speaker != null && meansSpeaker(token, speaker, quotation) ? speaker : null;
    }
    if (speaker != null && isFarFetched(mention.get(), token, speaker, quotation)) {
      return speaker;
    }
    return isVague(mention.get(), speaker) ? null : Integer.valueOf(mention.get().entity());
  }

  /// The mention that hangs there, or on what is joined to it: `lawmakers and *Governor Pellick*`.
  private Optional<Mention> named(int agent) {
    Optional<Mention> own = mentions.headedBy(sentence, agent);
    return own.or(() ->
        sentence.children(agent).stream()
            .filter(child -> sentence.tokens().get(child).relation() == Relation.CONJ)
            .flatMap(child -> mentions.headedBy(sentence, child).stream())
            .findFirst());
  }

  /// Whether a pronoun is taken for somebody whom the sentence doesn't name, where it can stand for
  /// who speaks.
  private boolean isFarFetched(
      Mention pronoun, Token token, int speaker, @Nullable Integer quotation) {
    return pronoun.form() == Mention.Form.PRONOUN
        && pronoun.entity() != speaker
        && meansSpeaker(token, speaker, quotation)
        && mentions.named().within(sentence.span()).stream()
            .noneMatch(other ->
                other.form() != Mention.Form.PRONOUN && other.entity() == pronoun.entity());
  }

  /// Who takes a stance by the words that report it: `Pellick criticised the council`.
  @Nullable Integer reporter(int agent, @Nullable Integer quotation) {
    Integer holder = of(agent, quotation);
    Integer speaker = reported.speaker(quotation);
    boolean told = agent < 0 || isNamedWithin(sentence.phrase(agent, -1), speaker);
    return holder == null && told ? speaker : holder;
  }

  private boolean isNamedWithin(Span words, @Nullable Integer entity) {
    return mentions.named().within(words).stream()
        .anyMatch(mention -> entity != null && mention.entity() == entity);
  }

  /// Whether a pronoun that nobody else is known to be stands for the speaker: `I` and `we`, and
  /// `she` in `Pellick said she would go`.
  private boolean meansSpeaker(Token token, int speaker, @Nullable Integer quotation) {
    if (token.is("we") || token.is("i")) {
      return true;
    }
    return reported.isReported(quotation)
        && switch (mentions.named().entities().get(speaker).kind()) {
          case PERSON -> token.is("he") || token.is("she");
          case BODY, PLACE -> token.is("it") && isOnlyBody(speaker);
          case GROUP -> token.is("they");
          default -> false;
        };
  }

  /// Whether the sentence names no other that may be meant.
  private boolean isOnlyBody(int speaker) {
    Named named = mentions.named();
    return named.within(sentence.span()).stream()
        .allMatch(mention ->
            mention.entity() == speaker || named.entity(mention).kind() == Entity.Kind.PERSON);
  }

  /// Whether it is the `they` of one speaker, which may be their own side or both.
  private boolean isVague(Mention subject, @Nullable Integer speaker) {
    Named named = mentions.named();
    return subject.form() == Mention.Form.PRONOUN
        && speaker != null
        && named.entity(subject).kind() == Entity.Kind.GROUP
        && named.entities().get(speaker).kind() != Entity.Kind.GROUP;
  }
}
