package org.rashomon.account.read;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// An EPUB: a package that lists its documents in the order of reading. Each that tells more than a
/// title is an account; a newspaper has one an article.
final class Epub {

  static final String CONTAINER = "META-INF/container.xml";

  /// Covers and tables of contents are shorter, or are nothing but links, in characters.
  private static final int SHORTEST = 200;

  private final String path;
  private final Zip zip;
  private final Document list;
  private final String folder;

  private Epub(String path, Zip zip, String packaged) throws IOException {
    this.path = path;
    this.zip = zip;
    this.list = xml(zip.bytes(packaged));
    this.folder = packaged.substring(0, packaged.lastIndexOf('/') + 1);
  }

  /// @throws IOException if the list of documents is missing or broken
  static List<Input> of(String path, Zip zip) throws IOException {
    Element root = xml(zip.bytes(CONTAINER)).selectFirst("rootfile[full-path]");
    if (root == null) {
      throw new Refused("names no list of its documents");
    }
    return new Epub(path, zip, root.attr("full-path")).accounts();
  }

  private static Document xml(byte[] bytes) throws IOException {
    String content = Characters.decode(bytes, true);
    Optional<String> objection = Markup.objection(content);
    if (objection.isPresent()) {
      throw new Refused(objection.get());
    }
    return Jsoup.parse(Markup.withoutEndlessNames(content), "", Parser.xmlParser());
  }

  private List<Input> accounts() {
    List<Input> inputs = new ArrayList<>();
    Provenance issue =
        new Provenance(null, text("dc|publisher"), null, null, date(text("dc|date")));
    for (Element item : list.select("spine > itemref[idref]")) {
      Element listed = list.getElementById(item.attr("idref"));
      if (listed != null && listed.attr("media-type").contains("html")) {
        add(listed.attr("href"), issue, inputs);
      }
    }
    return inputs;
  }

  private void add(String href, Provenance issue, List<Input> inputs) {
    String name = folder + URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
    try {
      byte[] bytes = zip.bytes(name);
      String content = Characters.decode(bytes, true);
      if (isStory(content)) {
        inputs.add(
            new Capture(
                FileName.numbered(path, inputs.size() + 1),
                path,
                Hash.of(bytes),
                Capture.Format.HTML,
                content,
                issue));
      }
    } catch (Refused e) {
      inputs.add(new Unreadable(path, name + " " + e.getMessage(), "give it by itself"));
    } catch (IOException e) {
      inputs.add(new Unreadable(path, name + " is missing or broken", "fetch the file again"));
    }
  }

  private static boolean isStory(String content) {
    if (Markup.objection(content).isPresent()) {
      return true; // what is wrong with it will be said where pages are read
    }
    Element body = Jsoup.parse(content).body();
    int links = body.select("a").stream().mapToInt(link -> link.text().length()).sum();
    int all = body.text().length();
    return all >= SHORTEST && links * 2 < all;
  }

  private @Nullable String text(String query) {
    Element found = list.selectFirst(query);
    return found == null || found.text().isBlank() ? null : found.text().strip();
  }

  private static @Nullable String date(@Nullable String date) {
    return date == null ? null : IsoDate.of(date).orElse(null);
  }
}
