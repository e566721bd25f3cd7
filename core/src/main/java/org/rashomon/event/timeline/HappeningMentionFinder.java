package org.rashomon.event.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rashomon.account.clean.Block;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Token;
import org.rashomon.event.identity.Parties;
import org.rashomon.event.witness.Witness;
import org.rashomon.text.Passage;
import org.rashomon.word.Stems;

/// Finds the sentences of an account that may be on something that happened.
final class HappeningMentionFinder {

  /// By place; a sentence with several times or kinds of happenings once for each.
  List<HappeningMention> in(Witness witness, Parties parties) {
    Parsed parsed = witness.named().parsed();
    SentenceTimes times = new SentenceTimes(witness);
    List<Mention> mentions = witness.named().mentions();
    List<HappeningMention> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : parsed.sentences()) {
      Set<String> named = new TreeSet<>();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        name(witness, mentions.get(next), parties, named);
        next++;
      }
      if (parsed.paragraphs().get(sentence.paragraph()).kind() == Block.Kind.BODY) {
        add(witness.id(), sentence, new Given(times, named), found);
      }
    }
    return found;
  }

  /// The account's times, and whom a sentence names.
  private record Given(SentenceTimes times, Set<String> parties) {}

  private void add(String account, Sentence sentence, Given given, List<HappeningMention> into) {
    Passage passage = new Passage(account, sentence.span());
    Set<String> when = given.times().of(sentence);
    Set<String> kinds = Happenings.in(sentence.tokens());
    Set<String> stems = stems(sentence.tokens(), given.times());
    for (String kind : kinds.isEmpty() ? Set.of("") : kinds) {
      for (String time : when.isEmpty() ? Set.of("") : when) {
        into.add(new HappeningMention(passage, time, kind, given.parties(), stems));
      }
    }
  }

  private static void name(Witness witness, Mention mention, Parties parties, Set<String> into) {
    Entity.Kind kind = witness.named().entity(mention).kind();
    if (kind == Entity.Kind.PERSON || kind == Entity.Kind.BODY) {
      into.add(parties.of(witness.id(), mention.entity()).id());
    }
  }

  private static Set<String> stems(List<Token> tokens, SentenceTimes times) {
    return tokens.stream()
        .filter(token -> token.pos().isContent() && !times.within(token))
        .map(token -> Stems.of(token.lower()))
        .collect(Collectors.toSet());
  }
}
