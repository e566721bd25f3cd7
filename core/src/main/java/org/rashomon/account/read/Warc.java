package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.rashomon.text.Hash;

/// The pages of a web archive (WARC, ISO 28500), one record at a time: an archive may be longer
/// than memory.
///
/// Pages are responses that went well and hold HTML, saved resources of that kind, and text that
/// was taken from pages ("conversion" records). A revisit says that a page was the same as before:
/// under the same address it is nothing new, under another it is an account of its own.
final class Warc implements Records {

  private final String path;
  private final WarcStream archive;
  private final Revisited revisited;
  private final Set<String> addresses = new HashSet<>();

  private boolean ended;
  private int unresolved;
  private String firstUnresolved = "";

  /// @param in the archive, unpacked
  Warc(String path, InputStream in) {
    this(path, in, new Revisited());
  }

  /// @param revisited what the archives before it hold, and this one after it was read
  Warc(String path, InputStream in, Revisited revisited) {
    this.path = path;
    this.revisited = revisited;
    this.archive = new WarcStream(in);
  }

  @Override
  public @Nullable Input next() {
    while (!ended) {
      Input input = record();
      if (input != null) {
        return input;
      }
    }
    return unresolvedRevisits();
  }

  /// The next record's account; `null` where it holds none, or where the archive ends.
  private @Nullable Input record() {
    Optional<WarcRecord> record;
    try {
      record = archive.next();
    } catch (IOException | RuntimeException e) {
      return damage(e);
    }
    if (record.isEmpty()) {
      ended = true;
      return null;
    }
    try {
      return account(record.get());
    } catch (IOException | RuntimeException e) {
      return fault(record.get(), e);
    }
  }

  private @Nullable Input account(WarcRecord record) throws IOException {
    return switch (record) {
      case WarcResponse response -> response(response);
      case WarcRevisit revisit -> revisit(revisit);
      case WarcResource resource -> page(resource, WarcPage.of(resource));
      case WarcConversion conversion -> text(conversion);
      default -> null; // requests, metadata, and what others may have added
    };
  }

  private @Nullable Input response(WarcResponse response) throws IOException {
    return isOfTheWeb(response) ? page(response, archive.response(response)) : null;
  }

  private static boolean isOfTheWeb(WarcTargetRecord record) {
    return record.target() != null && WebAddress.isWeb(record.target());
  }

  private @Nullable Input page(WarcTargetRecord record, WarcPage page) throws IOException {
    if (!page.mayBePage()) {
      return null;
    }
    byte[] body = page.content();
    if (!page.isDeclared() && Kind.of(body, "") != Kind.HTML) {
      return null;
    }
    String content = Characters.decode(body, page.charset());
    if (content.isBlank()) {
      return null;
    }
    Revisited.Page found = new Revisited.Page(content, Hash.of(body));
    revisited.keep(key(record), found);
    return capture(record, Capture.Format.HTML, found);
  }

  /// What a later record refers to this one by.
  private static String key(WarcTargetRecord record) {
    return record
        .headers()
        .first("WARC-Payload-Digest")
        .or(() -> record.headers().first("WARC-Record-ID"))
        .orElse("");
  }

  private @Nullable Input revisit(WarcRevisit revisit) throws IOException {
    if (!isOfTheWeb(revisit) || addresses.contains(revisit.target())) {
      return null;
    }
    Revisited.Page page =
        revisited
            .get(key(revisit))
            .or(() -> revisit.headers().first("WARC-Refers-To").flatMap(revisited::get))
            .orElse(null);
    if (page != null) {
      return capture(revisit, Capture.Format.HTML, page);
    }
    if (archive.saysPage(revisit)) {
      firstUnresolved = unresolved == 0 ? revisit.target() : firstUnresolved;
      unresolved++;
    }
    return null;
  }

  private @Nullable Input text(WarcConversion record) throws IOException {
    WarcPage page = WarcPage.of(record);
    if (!page.isText()) {
      return null;
    }
    byte[] body = page.content();
    String text = Characters.decode(body, StandardCharsets.UTF_8.name());
    if (text.length() > Limits.ACCOUNT_CHARACTERS) {
      throw new Refused(Reader.TOO_LONG);
    }
    return text.isBlank()
        ? null
        : capture(record, Capture.Format.TEXT, new Revisited.Page(text, Hash.of(body)));
  }

  private Capture capture(WarcTargetRecord record, Capture.Format format, Revisited.Page page) {
    String target = record.target();
    String url = target != null && WebAddress.isWeb(target) ? target : null;
    if (url != null) {
      addresses.add(url);
    }
    String id =
        Optional.ofNullable(url).flatMap(WebAddress::name).orElseGet(() -> FileName.stem(path));
    return new Capture(
        id, path, page.sha256(), format, page.content(), Provenance.UNKNOWN.withUrl(url));
  }

  private Unreadable damage(Exception e) {
    ended = true;
    String how = e instanceof Refused ? e.getMessage() : "is cut off or broken";
    return new Unreadable(
        path,
        "record "
            + archive.number()
            + ", which begins at byte "
            + archive.position()
            + " (unpacked), "
            + how,
        "all records before it were read; fetch the archive again for the rest");
  }

  /// One record that can't be read; the archive goes on if it doesn't end there.
  private Unreadable fault(WarcRecord record, Exception e) {
    try {
      archive.skip(record);
    } catch (IOException | RuntimeException rest) {
      return damage(rest);
    }
    String target = record.headers().first("WARC-Target-URI").orElse("without an address");
    String what = " (" + shown(target) + ")";
    String how = e instanceof Refused ? e.getMessage() : "is broken inside";
    return new Unreadable(
        path, "record " + archive.number() + what + " " + how, "the other records were read");
  }

  private @Nullable Unreadable unresolvedRevisits() {
    if (unresolved == 0) {
      return null;
    }
    int count = unresolved;
    unresolved = 0;
    return new Unreadable(
        path,
        "pages said to be the same as in another archive, or too long ago in this one: "
            + count
            + ", the first "
            + shown(firstUnresolved),
        "read the archive in which they were saved");
  }

  private static String shown(String address) {
    return address.length() <= 200 ? address : address.substring(0, 200) + "…";
  }
}
