package org.rashomon.account.analysis.codec;

import java.util.ArrayList;
import java.util.List;
import org.rashomon.account.clean.Account;
import org.rashomon.account.name.Entity;
import org.rashomon.account.name.Mention;
import org.rashomon.account.name.Named;
import org.rashomon.account.parse.Parsed;

/// Whom an account names. An entity's id is its place.
final class StoredNames {

  private StoredNames() {}

  static void write(PackedOutput out, Named named) {
    Parsed parsed = named.parsed();
    StoredAccount.write(out, parsed.account());
    out.list(parsed.paragraphs(), StoredAccount::write);
    StoredSentences.write(out, parsed.sentences(), parsed.text());
    out.list(named.entities(), StoredNames::write);
    out.list(named.mentions(), StoredNames::write);
  }

  static Named read(PackedInput in) {
    Account account = StoredAccount.read(in);
    Parsed parsed =
        new Parsed(
            account, in.list(StoredAccount::block), StoredSentences.read(in, account.text()));
    List<Entity> entities = new ArrayList<>();
    in.list(each -> entities.add(entity(each, entities.size())));
    return new Named(parsed, entities, in.list(StoredNames::mention));
  }

  private static void write(PackedOutput out, Entity entity) {
    out.constant(entity.kind());
    out.string(entity.name());
    out.constant(entity.gender());
    out.list(entity.members(), PackedOutput::number);
  }

  private static Entity entity(PackedInput in, int id) {
    return new Entity(
        id,
        in.constant(Entity.Kind.class),
        in.string(),
        in.constant(Entity.Gender.class),
        in.list(PackedInput::number));
  }

  private static void write(PackedOutput out, Mention mention) {
    out.span(mention.span());
    out.constant(mention.form());
    out.number(mention.entity());
    out.optional(mention.office(), PackedOutput::span);
  }

  private static Mention mention(PackedInput in) {
    return new Mention(
        in.span(), in.constant(Mention.Form.class), in.number(), in.optional(PackedInput::span));
  }
}
