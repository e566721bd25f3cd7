package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.parse.Parsed;
import org.rashomon.account.parse.Sentence;
import org.rashomon.account.parse.Tagged;

/// Finds whom an account names, and resolves descriptions and pronouns to them.
///
/// Names are found by evidence that news gives in plenty: titles and roles around a name, what the
/// name does, the same name elsewhere in the account, tables of first names, states, bodies, and
/// what the tagger takes for a name.
public final class NameFinder {

  private final OfficeFinder offices = new OfficeFinder();

  public Named find(Tagged tagged) {
    Parsed parsed = tagged.parsed();
    List<NamingLine> lines = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      lines.add(NamingLine.of(lines.size(), sentence));
    }
    List<NamePhrase> phrases =
        new Possessives()
            .in(
                new InvertedNames()
                    .in(new TaggedPhrases(offices, lines).with(phrases(lines), tagged.names())));
    References references = new References();
    Cast cast = new Cast(references);
    new Introduction(new Kinds(offices, phrases, tagged), offices, cast, references).of(phrases);
    new Resolver(lines, cast, references, offices).resolve();
    return references.named(parsed);
  }

  private List<NamePhrase> phrases(List<NamingLine> lines) {
    Chunker chunker = new Chunker(offices, lines);
    List<NamePhrase> phrases = new ArrayList<>();
    for (NamingLine line : lines) {
      if (!line.titleCase()) {
        phrases.addAll(chunker.names(line));
      }
    }
    Headlines headlines = new Headlines(phrases);
    List<NamePhrase> inHeadlines = new ArrayList<>();
    for (NamingLine line : lines) {
      if (line.titleCase()) {
        inHeadlines.addAll(headlines.names(line, offices));
      }
    }
    phrases.addAll(inHeadlines);
    phrases.sort((a, b) -> a.span().compareTo(b.span()));
    return phrases;
  }
}
