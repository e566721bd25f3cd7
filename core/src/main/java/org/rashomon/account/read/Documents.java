package org.rashomon.account.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rashomon.text.Hash;

/// Documents that programs for writing and reading make, captions, and zip files of any kind.
///
/// @param name the file, as the user named it
/// @param path `null` where there is a stream only
/// @param names what fields of records may be called
/// @param depth how many zip files it lies in
record Documents(String name, @Nullable Path path, FieldNames names, int depth) {

  private static final String WORD = "word/document.xml";
  private static final String OPEN = "content.xml";
  private static final String TYPE = "mimetype";

  /// What a text holds: one account, or as many as the export of a database.
  Records text(byte[] bytes, String text) {
    return new Several(accounts(bytes, text, Provenance.UNKNOWN).iterator());
  }

  private Stream<Input> accounts(byte[] bytes, String text, Provenance provenance) {
    List<DatabaseArticle> articles = DatabaseExport.articles(text);
    return articles.isEmpty()
        ? Stream.of(capture(bytes, Capture.Format.TEXT, text, provenance))
        : IntStream.range(0, articles.size()).mapToObj(i -> articles.get(i).capture(name, i + 1));
  }

  Records pdf(InputStream in) throws IOException {
    byte[] bytes = ContentCoding.all(in);
    try {
      Pdf pdf = Pdf.of(bytes);
      return new Several(
          Stream.concat(accounts(bytes, pdf.text(), pdf.provenance()), pdf.faults(name))
              .iterator());
    } catch (Pdf.Unread e) {
      return new Several(
          List.of(new Unreadable(name, "the PDF " + e.getMessage(), e.advice())).iterator());
    }
  }

  Records richText(InputStream in) throws IOException {
    byte[] bytes = ContentCoding.all(in);
    return written(bytes, RichText.of(bytes));
  }

  Records captions(InputStream in) throws IOException {
    byte[] bytes = ContentCoding.all(in);
    return written(bytes, Captions.text(Characters.decode(bytes, false)));
  }

  /// A page that Safari saved with all that belongs to it.
  Records webArchive(InputStream in) throws IOException {
    byte[] bytes = ContentCoding.all(in);
    byte[] page = resource(bytes, "WebResourceData");
    if (page.length == 0) {
      throw new Refused("holds no page");
    }
    String charset =
        new String(resource(bytes, "WebResourceTextEncodingName"), StandardCharsets.UTF_8);
    String url = new String(resource(bytes, "WebResourceURL"), StandardCharsets.UTF_8);
    String content =
        charset.isBlank() ? Characters.decode(page, true) : Characters.decode(page, charset);
    return new Several(
        List.of(
                capture(
                    page,
                    Capture.Format.HTML,
                    content,
                    Provenance.UNKNOWN.withUrl(WebAddress.isWeb(url) ? url : null)))
            .iterator());
  }

  private static byte[] resource(byte[] archive, String key) throws IOException {
    return BinaryPropertyList.value(archive, "WebMainResource", key).orElse(new byte[0]);
  }

  /// @param zip closed by who opened it
  Records zip(Zip zip) throws IOException {
    if (zip.names().contains(WORD)) {
      byte[] xml = zip.bytes(WORD);
      return written(xml, OfficeText.of(xml));
    }
    if (zip.names().contains(Epub.CONTAINER)) {
      return new Several(Epub.of(name, zip).iterator());
    }
    if (zip.names().contains(TYPE) && zip.names().contains(OPEN)) {
      if (!new String(zip.bytes(TYPE), StandardCharsets.UTF_8).contains("opendocument.text")) {
        throw new Refused("is a spreadsheet, a presentation or a drawing");
      }
      byte[] xml = zip.bytes(OPEN);
      return written(xml, OfficeText.of(xml));
    }
    if (zip.names().contains("xl/workbook.xml") || zip.names().contains("ppt/presentation.xml")) {
      throw new Refused("is a spreadsheet or a presentation");
    }
    if (depth >= Limits.ZIP_DEPTH) {
      throw new Refused("is a zip file within zip files, deeper than " + Limits.ZIP_DEPTH);
    }
    return new ZipFiles(name, names, zip, depth + 1);
  }

  private Records written(byte[] bytes, String text) throws Refused {
    if (text.isBlank()) {
      throw new Refused("holds no text");
    }
    if (text.length() > Limits.ACCOUNT_CHARACTERS) {
      throw new Refused(Reader.TOO_LONG);
    }
    return text(bytes, text);
  }

  private Capture capture(
      byte[] bytes, Capture.Format format, String content, Provenance provenance) {
    return new Capture(FileName.stem(name), name, Hash.of(bytes), format, content, provenance);
  }
}
