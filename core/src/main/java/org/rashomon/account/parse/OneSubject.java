package org.rashomon.account.parse;

import java.util.List;
import java.util.Set;

/// Mends where the parser takes the words of one phrase for several: no verb has two subjects side
/// by side, and no article is a subject or an object beside its noun. `*Mr.* Pellick left`, `*The*
/// council met` at the beginning of a sentence.
final class OneSubject {

  private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS);

  private static final Set<Relation> ARGUMENTS =
      Set.of(Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ, Relation.OBL, Relation.NMOD);

  private final List<PennTag> tags;
  private final int[] heads;
  private final Relation[] relations;

  private OneSubject(List<PennTag> tags, int[] heads, Relation[] relations) {
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /// Changes heads and relations where they must be changed; the tree stays one.
  static void mend(List<PennTag> tags, int[] heads, Relation[] relations) {
    OneSubject all = new OneSubject(tags, heads, relations);
    for (int i = heads.length - 2; i >= 0; i--) {
      if (ARGUMENTS.contains(relations[i])) {
        all.mend(i);
      }
    }
  }

  private void mend(int word) {
    int noun = next(word);
    if (noun < 0 || !belongs(word, noun)) {
      return;
    }
    boolean behind = heads[noun] >= 0 && heads[noun] < word;
    if (behind && SUBJECTS.contains(relations[noun])) {
      relations[noun] = relations[word];
    }
    heads[word] = noun;
    relations[word] = within(tags.get(word));
  }

  /// The next word that hangs on the same head, with nothing but its own phrase between; -1 where
  /// none does.
  private int next(int word) {
    int at = word + 1;
    while (at < heads.length && heads[at] > at && heads[at] != heads[word]) {
      at = heads[at];
    }
    boolean beside = at < heads.length && heads[at] == heads[word];
    return beside && ARGUMENTS.contains(relations[at]) && isNoun(tags.get(at)) ? at : -1;
  }

  private boolean belongs(int word, int noun) {
    boolean two = SUBJECTS.contains(relations[word]) && SUBJECTS.contains(relations[noun]);
    return switch (tags.get(word)) {
      case DT, PRP_POSS -> true;
      case NNP, NN, JJ, CD -> two;
      default -> false;
    };
  }

  private static Relation within(PennTag tag) {
    return switch (tag) {
      case DT -> Relation.DET;
      case PRP_POSS -> Relation.NMOD_POSS;
      case JJ -> Relation.AMOD;
      case CD -> Relation.NUMMOD;
      default -> Relation.NMOD_DESC;
    };
  }

  private static boolean isNoun(PennTag tag) {
    return switch (tag) {
      case NN, NNS, NNP, NNPS -> true;
      default -> false;
    };
  }
}
