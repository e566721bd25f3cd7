package org.rashomon.account.name;

import java.util.List;
import java.util.Optional;
import org.rashomon.account.parse.Parsed;
import org.rashomon.text.Span;

/// An account with whom it names and where.
///
/// @param entities by [Entity#id], in order of first mention
/// @param mentions by place; those that could not be resolved are not among them
public record Named(Parsed parsed, List<Entity> entities, List<Mention> mentions) {

  public Named {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }

  public String text() {
    return parsed.text();
  }

  public Entity entity(Mention mention) {
    return entities.get(mention.entity());
  }

  /// The mentions that lie within the span, by place.
  public List<Mention> within(Span span) {
    return mentions.stream().filter(mention -> span.covers(mention.span())).toList();
  }

  /// The mention that covers the span, the shortest if several do.
  public Optional<Mention> at(Span span) {
    return mentions.stream()
        .filter(mention -> mention.span().covers(span))
        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
  }
}
