package org.rashomon.account.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.parse.Tagged;
import org.rashomon.account.parse.TaggedName;
import org.rashomon.account.read.Provenance;
import org.rashomon.text.Span;

/// A text with its names found, as tests ask for them.
public record NamedText(Named named) {

  public static NamedText of(String text) {
    return of("a", text);
  }

  public static NamedText of(String id, String text) {
    Block body = new Block(new Span(0, text.length()), Block.Kind.BODY);
    Account account = new Account(id, id + ".txt", Provenance.UNKNOWN, "en", text, List.of(body));
    return new NamedText(new NameFinder().find(Loaded.untagged(account)));
  }

  /// A text of one paragraph in which the tagger found what is added.
  static Tagging tagged(String text) {
    return new Tagging(text, List.of());
  }

  record Tagging(String text, List<TaggedName> names) {

    /// Adds the words where they stand last.
    Tagging as(TaggedName.Kind kind, String words) {
      int start = text.lastIndexOf(words);
      List<TaggedName> more = new ArrayList<>(names);
      more.add(new TaggedName(kind, new Span(start, start + words.length())));
      return new Tagging(text, more);
    }

    NamedText found() {
      Account account = Accounts.body("a", text);
      Tagged read = Loaded.read(account);
      return new NamedText(
          new NameFinder().find(new Tagged(read.parsed(), true, List.of(), names, read.links())));
    }
  }

  /// The same, from a text in which each name that the tagger found stands in braces, behind its
  /// kind: `{PLACE Velmar}`.
  static NamedText marked(String marked) {
    StringBuilder text = new StringBuilder();
    List<TaggedName> names = new ArrayList<>();
    Matcher name = Pattern.compile("\\{(\\w+) ([^}]*)}").matcher(marked);
    int end = 0;
    while (name.find()) {
      text.append(marked, end, name.start());
      int start = text.length();
      text.append(name.group(2));
      names.add(
          new TaggedName(TaggedName.Kind.valueOf(name.group(1)), new Span(start, text.length())));
      end = name.end();
    }
    return new Tagging(text.append(marked.substring(end)).toString(), names).found();
  }

  /// The names as they stand, in order, each behind its kind: `PLACE Velmar`.
  List<String> names() {
    return named.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> named.entity(mention).kind() != Entity.Kind.GROUP)
        .map(mention -> named.entity(mention).kind() + " " + mention.span().in(named.text()))
        .toList();
  }

  /// The names of that kind as they stand, in order.
  List<String> names(Entity.Kind kind) {
    return named.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .filter(mention -> named.entity(mention).kind() == kind)
        .map(mention -> mention.span().in(named.text()))
        .toList();
  }

  /// For each mention that isn't a name, what stands there and whom it means: `he = Tarn Varga`.
  List<String> resolved() {
    List<String> resolved = new ArrayList<>();
    for (Mention mention : named.mentions()) {
      if (mention.form() != Mention.Form.NAME) {
        resolved.add(mention.span().in(named.text()) + " = " + named.entity(mention).name());
      }
    }
    return resolved;
  }

  /// For each name with an office: `Tarn Varga: mayor`.
  List<String> offices() {
    List<String> offices = new ArrayList<>();
    for (Mention mention : named.mentions()) {
      Span office = mention.office();
      if (mention.form() == Mention.Form.NAME && office != null) {
        offices.add(mention.span().in(named.text()) + ": " + office.in(named.text()));
      }
    }
    return offices;
  }

  Entity entity(String name) {
    return named.entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + named.entities()));
  }
}
