package org.rashomon.account.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a PDF says about itself, as far as that can be relied on. Its title is often a file's name
/// and its date that of printing, so a title counts where it stands at the head of the text, and a
/// date where a publisher gave it as that of publication (PRISM, as newspapers' systems write it).
record PdfMetadata(PDDocument document) {

  /// What sites put behind a page's title.
  private static final Pattern SITE = Pattern.compile("\\s[|–—-]\\s");

  private static final int HEAD = 8;

  Provenance provenance(String text) {
    Optional<Document> prism = prism();
    String published =
        prism.flatMap(xmp -> said(xmp, "prism:publicationDate")).flatMap(IsoDate::of).orElse(null);
    return new Provenance(
        null,
        prism.flatMap(xmp -> said(xmp, "prism:publicationName")).orElse(null),
        title(text),
        null,
        published,
        Dating.of(Dating.Source.META, published, null));
  }

  private @Nullable String title(String text) {
    String title = document.getDocumentInformation().getTitle();
    if (title == null || title.isBlank()) {
      return null;
    }
    List<String> titles = List.of(title.strip(), SITE.split(title.strip(), 2)[0].strip());
    return Arrays.stream(text.split("\n\n", HEAD + 1))
        .limit(HEAD)
        .filter(paragraph -> titles.stream().anyMatch(paragraph::equalsIgnoreCase))
        .findFirst()
        .orElse(null);
  }

  private Optional<Document> prism() {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return Optional.empty();
    }
    try {
      String xmp = Characters.decode(metadata.toByteArray(), true);
      return Markup.objection(xmp).isPresent()
          ? Optional.empty()
          : Optional.of(Jsoup.parse(Markup.withoutEndlessNames(xmp), "", Parser.xmlParser()));
    } catch (IOException e) {
      return Optional.empty(); // the text is told without it
    }
  }

  /// As an element or as an attribute; XMP has both.
  private static Optional<String> said(Document xmp, String name) {
    String attribute = name.toLowerCase(Locale.ROOT);
    for (Element element : xmp.getAllElements()) {
      if (element.tagName().equalsIgnoreCase(name) && !element.text().isBlank()) {
        return Optional.of(element.text().strip());
      }
      String value = element.attributes().getIgnoreCase(attribute);
      if (!value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }
}
