package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A web archive in a zip file (WACZ): the archives in its folder `archive`, one after the other.
/// Nothing is unpacked to a disk, so its entries' names lead nowhere.
final class Wacz implements Records {

  private final String path;
  private final ZipEntries entries;
  private @Nullable Warc archive;
  private boolean ended;
  private boolean any;
  private boolean damaged;
  private int frames;
  private final Revisited revisited = new Revisited();
  private final WaczPages pages = new WaczPages();

  Wacz(String path, ZipEntries entries) {
    this.path = path;
    this.entries = entries;
  }

  static boolean isArchive(String entry) {
    String name = entry.toLowerCase(Locale.ROOT);
    return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
  }

  @Override
  public @Nullable Input next() {
    while (!ended) {
      Input input = archive == null ? null : archive.next();
      if (input != null && isFrame(input)) {
        frames++;
        continue;
      }
      if (input != null) {
        damaged = input instanceof Unreadable;
        return input;
      }
      try {
        if (!any) {
          entries.contents(WaczPages::isList).forEach(pages::add);
        }
        InputStream in = entries.next();
        archive =
            in == null ? null : new Warc(path + "!" + entries.name(), Unpacked.of(in), revisited);
        ended = in == null;
        any |= in != null;
      } catch (IOException | RuntimeException e) {
        ended = true;
        any = true;
        return damaged
            ? null
            : unreadable(
                "the zip file is cut off or broken after " + entries.name(),
                "fetch it again for the rest");
      }
    }
    return nothing();
  }

  private boolean isFrame(Input input) {
    return input instanceof Capture capture && !pages.isVisited(capture.provenance().url());
  }

  private @Nullable Input nothing() {
    if (frames > 0) {
      PassedOver left = new PassedOver(path, frames + " frames of pages");
      frames = 0;
      return left;
    }
    if (any) {
      return null;
    }
    any = true;
    return unreadable("the zip file holds no web archive", "unpack it, and give what is in it");
  }

  private Unreadable unreadable(String reason, String advice) {
    return new Unreadable(path, reason, advice);
  }
}
