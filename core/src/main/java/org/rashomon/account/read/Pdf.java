package org.rashomon.account.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// What a PDF tells: its paragraphs in the order of reading, without running heads and pages'
/// numbers.
///
/// @param broken the numbers of pages that can't be read
/// @param pictures how many pages are pictures without a text
/// @param cutOff whether the file has no end
record Pdf(String text, Provenance provenance, List<Integer> broken, int pictures, boolean cutOff) {

  private static final String END = "%%EOF";
  private static final int END_WITHIN = 2048;
  private static final int NAMED = 10;

  /// Why nothing of it can be read, and what to do.
  static final class Unread extends Exception {

    private static final long serialVersionUID = 1;

    private final String advice;

    Unread(String message, String advice) {
      super(message);
      this.advice = advice;
    }

    String advice() {
      return advice;
    }
  }

  static Pdf of(byte[] bytes) throws Unread {
    try {
      PdfStreams streams = new PdfStreams(bytes);
      try (PDDocument document = opened(streams)) {
        return of(document, streams, isCutOff(bytes));
      }
    } catch (InvalidPasswordException e) {
      throw new Unread("is encrypted", "open it with its password and save it without one");
    } catch (Refused e) {
      throw new Unread(String.valueOf(e.getMessage()), "split it, or save its text");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Unread("is broken or cut off", "fetch it again");
    }
  }

  private static Pdf of(PDDocument document, PdfStreams streams, boolean cutOff)
      throws IOException, Unread {
    PdfPages pages = PdfPages.of(document, streams);
    if (pages.pages().isEmpty()) {
      throw textless(pages);
    }
    PdfHeads heads = PdfHeads.of(pages.pages());
    String text = text(heads.pages());
    return new Pdf(
        text,
        new PdfMetadata(document).provenance(text).withUrl(heads.address().orElse(null)),
        pages.broken(),
        pages.pictures(),
        cutOff);
  }

  private static PDDocument opened(PdfStreams streams) throws IOException {
    try {
      return streams.parse();
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      streams.check();
      throw e;
    }
  }

  private static Unread textless(PdfPages pages) {
    if (!pages.broken().isEmpty()) {
      return new Unread("has no page that can be read", "fetch it again");
    }
    return pages.pictures() > 0
        ? new Unread(
            "holds pictures of pages and no text",
            "let a program for recognising text (OCR) read it, and give what that writes")
        : new Unread("holds no text", "check that it is the right one");
  }

  private static String text(List<List<PdfLine>> pages) {
    List<List<PdfLine>> columns = new ArrayList<>();
    pages.forEach(page -> columns.addAll(PdfColumns.of(page)));
    return PdfParagraphs.text(columns);
  }

  private static boolean isCutOff(byte[] bytes) {
    byte[] end = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length);
    return !new String(end, StandardCharsets.ISO_8859_1).contains(END);
  }

  /// What of it couldn't be read.
  Stream<Input> faults(String path) {
    List<Input> faults = new ArrayList<>();
    if (cutOff) {
      faults.add(new Unreadable(path, "the PDF is cut off", "fetch it again for the rest"));
    }
    if (!broken.isEmpty()) {
      String numbers =
          broken.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
              + (broken.size() > NAMED ? " and more" : "");
      faults.add(
          new Unreadable(
              path,
              "of the PDF, these pages can't be read: " + numbers,
              "fetch it again for those"));
    }
    if (pictures > 0) {
      String pages =
          pictures == 1 ? "1 page that is a picture" : pictures + " pages that are pictures";
      faults.add(new PassedOver(path, pages));
    }
    return faults.stream();
  }
}
