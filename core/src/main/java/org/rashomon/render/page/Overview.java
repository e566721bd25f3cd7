package org.rashomon.render.page;

import java.util.List;
import org.rashomon.event.coverage.Telling;

/// What is read off all accounts together, as a page shows it.
///
/// @param brief the event in the accounts' own sentences
/// @param timeline what happened when
/// @param strips which account tells what several tell, the like of it beside each other
/// @param cast what is called differently, and how
/// @param loaded words that judge, by what they do
public record Overview(
    List<Sentence> brief,
    Folded<When> timeline,
    Folded<Strip> strips,
    Folded<Choices> cast,
    List<Judging> loaded) {

  /// An account's sentence.
  ///
  /// @param backing the sentences of the others that tell most of the same
  /// @param onlyDisputed whether it tells nothing but what others contradict
  public record Sentence(
      String anchor, String words, Cited place, List<Cited> backing, boolean onlyDisputed) {

    public Sentence(String anchor, String words, Cited place) {
      this(anchor, words, place, List.of(), false);
    }
  }

  /// One finding, and how every account stands to it, the accounts always in the same order.
  ///
  /// @param kind of finding, the end of a phrase's key
  public record Strip(String anchor, String kind, String about, List<Cell> cells) {

    /// Those of accounts that don't leave it out.
    public List<Cell> told() {
      return cells.stream().filter(cell -> !cell.silent()).toList();
    }
  }

  /// @param link the anchor of the words that show it; empty for an account that leaves it out
  /// @param stance meaningless for those
  public record Cell(Mark mark, String link, Telling.Stance stance) {

    public boolean silent() {
      return link.isEmpty();
    }

    public boolean tells() {
      return !silent() && stance == Telling.Stance.TELLS;
    }

    /// The end of a phrase's key, and the name of a style.
    public String name() {
      return silent() ? "SILENT" : stance.name();
    }
  }

  /// One thing and the words for it, those of most accounts first.
  public record Choices(String anchor, String name, List<Choice> choices) {}

  /// @param own in the accounts' own voice
  /// @param reported in words that they report of others
  /// @param kind what a judging word among the words does; empty where there is none
  public record Choice(String words, Uses own, Uses reported, String kind) {}

  /// @param first the first of the accounts that use the words
  /// @param more how many accounts do besides
  public record Uses(List<Use> first, int more) {

    public static final Uses NONE = new Uses(List.of(), 0);

    public int accounts() {
      return first.size() + more;
    }
  }

  /// An account's first use of words, and how often it uses them.
  public record Use(Cited place, int times) {}

  /// Judging words of one kind.
  public record Judging(String anchor, String kind, List<Choice> words) {}

  /// Two sentences of the brief that say what happened: not those that are there only to show a
  /// contradiction.
  List<Sentence> happened() {
    List<Sentence> telling = brief.stream().filter(each -> !each.onlyDisputed()).toList();
    return (telling.isEmpty() ? brief : telling).stream().limit(2).toList();
  }

  public boolean worded() {
    return !cast.isEmpty() || !loaded.isEmpty();
  }
}
