package org.rashomon.account.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files in a zip file, each read as it would be by itself, by name.
final class ZipFiles implements Records {

  private final String path;
  private final FieldNames fields;
  private final Zip zip;
  private final int depth;
  private final Iterator<String> names;
  private final LeftOut leftOut = new LeftOut();
  private @Nullable OpenFile open;
  private boolean ended;

  ZipFiles(String path, FieldNames fields, Zip zip, int depth) {
    this.path = path;
    this.fields = fields;
    this.zip = zip;
    this.depth = depth;
    List<String> wanted = zip.names().stream().filter(this::isWanted).toList();
    this.names = wanted.iterator();
  }

  private boolean isWanted(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    boolean wanted = !file.startsWith(".") && new FolderContent(fields).isWanted(name, zip);
    if (!wanted && !name.startsWith("__MACOSX/")) {
      leftOut.add(file);
    }
    return wanted;
  }

  @Override
  public @Nullable Input next() {
    while (true) {
      Input input = open == null ? null : open.next();
      if (input != null) {
        return input;
      }
      if (!names.hasNext()) {
        return last();
      }
      String name = names.next();
      try {
        open = new OpenFile(path + "!/" + name, fields, zip.open(name), depth);
      } catch (IOException e) {
        return new Unreadable(path + "!/" + name, "the zip file is broken here", "fetch it again");
      }
    }
  }

  private @Nullable Input last() {
    open = null;
    if (ended) {
      return null;
    }
    ended = true;
    if (zip.isCutOff()) {
      return new Unreadable(path, "the zip file is cut off", "fetch it again for the rest");
    }
    return leftOut.told().map(files -> new PassedOver(path, files)).orElse(null);
  }
}
