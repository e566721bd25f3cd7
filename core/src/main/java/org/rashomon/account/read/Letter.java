package org.rashomon.account.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Wrapping;

/// What is gathered of one mail while it is read. The first text of each kind is what it tells; a
/// page goes before plain text.
final class Letter {

  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^<>]{0,400}>\\s*");
  private static final Pattern FLOWED =
      Pattern.compile(";\\s*format\\s*=\\s*\"?flowed\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern DELETED =
      Pattern.compile(";\\s*delsp\\s*=\\s*\"?yes\\b", Pattern.CASE_INSENSITIVE);

  private boolean attached;
  private String type = "";
  private @Nullable String page;
  private @Nullable String text;
  private @Nullable String subject;
  private @Nullable String from;
  private @Nullable String date;
  private @Nullable String savedFrom;

  /// Another part of the mail begins.
  void part() {
    attached = false;
    type = "";
  }

  void field(Field field) {
    String value = decoded(field.getBody());
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> subject = subject == null ? value : subject;
      case "from" -> from = from == null ? value : from;
      case "date" -> date = date == null ? value : date;
      case "snapshot-content-location", "content-location" ->
          savedFrom = savedFrom == null && WebAddress.isWeb(value) ? value : savedFrom;
      case "content-disposition" -> attached = value.regionMatches(true, 0, "attachment", 0, 10);
      case "content-type" -> type = value;
      default -> {} // the path that the mail took says nothing
    }
  }

  private static String decoded(@Nullable String value) {
    try {
      return DecoderUtil.decodeEncodedWords(value == null ? "" : value, DecodeMonitor.SILENT)
          .strip();
    } catch (IllegalArgumentException e) {
      return String.valueOf(value); // an encoding that nobody knows: as it stands
    }
  }

  /// Whether text of that kind is missing still.
  boolean wants(boolean html) {
    return !attached && page == null && (html || text == null);
  }

  void add(String content, boolean html) {
    if (content.isBlank()) {
      return;
    }
    if (html) {
      page = content;
    } else {
      text = unwrapped(content);
    }
  }

  /// Text of a mail is wrapped at a column; where the mail says how, by its word.
  private String unwrapped(String content) {
    return FLOWED.matcher(type).find()
        ? FlowedText.joined(content, DELETED.matcher(type).find())
        : Wrapping.unwrapped(content);
  }

  boolean isEmpty() {
    return page == null && text == null;
  }

  /// Whether it is a page that a browser saved, and read.
  boolean isSavedPage() {
    return savedFrom != null && page != null;
  }

  /// A page saved by a browser was sent by nobody: all that is known of it is what the page says.
  Provenance provenance() {
    if (savedFrom != null) {
      return Provenance.UNKNOWN.withUrl(savedFrom);
    }
    String sent = Optional.ofNullable(date).flatMap(IsoDate::of).orElse(null);
    return new Provenance(
        null, null, blankless(subject), sender(), sent, Dating.of(Dating.Source.MAIL, sent, null));
  }

  private @Nullable String sender() {
    if (from == null) {
      return null;
    }
    String name = ADDRESS.matcher(from).replaceAll(" ").replace("\"", "");
    return name.indexOf('@') >= 0 ? null : blankless(name);
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  Capture.Format format() {
    return page != null ? Capture.Format.HTML : Capture.Format.TEXT;
  }

  String content() {
    return page != null ? page : String.valueOf(text);
  }
}
