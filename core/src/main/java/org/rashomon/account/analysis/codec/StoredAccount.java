package org.rashomon.account.analysis.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.read.Dating;
import org.rashomon.account.read.Provenance;

/// An account with its text.
final class StoredAccount {

  private StoredAccount() {}

  static void write(PackedOutput out, Account account) {
    out.text(account.text());
    out.string(account.id());
    out.string(account.path());
    out.string(account.sha256());
    write(out, account.provenance());
    out.string(account.language());
    out.list(account.blocks(), StoredAccount::write);
  }

  static Account read(PackedInput in) {
    String text = in.text();
    return new Account(
        in.string(),
        in.string(),
        in.string(),
        provenance(in),
        in.string(),
        text,
        in.list(StoredAccount::block));
  }

  static void write(PackedOutput out, Block block) {
    out.span(block.span());
    out.constant(block.kind());
  }

  static Block block(PackedInput in) {
    return new Block(in.span(), in.constant(Block.Kind.class));
  }

  private static void write(PackedOutput out, Provenance from) {
    string(out, from.url());
    string(out, from.outlet());
    string(out, from.title());
    string(out, from.byline());
    string(out, from.published());
    out.optional(from.dating().publishedFrom(), PackedOutput::constant);
    string(out, from.dating().updated());
    out.optional(from.dating().updatedFrom(), PackedOutput::constant);
    out.list(List.copyOf(from.fields().entrySet()), StoredAccount::write);
  }

  private static Provenance provenance(PackedInput in) {
    return new Provenance(
        string(in),
        string(in),
        string(in),
        string(in),
        string(in),
        new Dating(source(in), string(in), source(in)),
        fields(in));
  }

  private static void write(PackedOutput out, Map.Entry<String, String> field) {
    out.string(field.getKey());
    out.text(field.getValue());
  }

  private static SequencedMap<String, String> fields(PackedInput in) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    in.list(each -> Map.entry(each.string(), each.text()))
        .forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields;
  }

  private static void string(PackedOutput out, @Nullable String value) {
    out.optional(value, PackedOutput::string);
  }

  private static @Nullable String string(PackedInput in) {
    return in.optional(PackedInput::string);
  }

  private static Dating.@Nullable Source source(PackedInput in) {
    return in.optional(each -> each.constant(Dating.Source.class));
  }
}
