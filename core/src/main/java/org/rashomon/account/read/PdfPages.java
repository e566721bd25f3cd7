package org.rashomon.account.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The words of each page of a PDF, with their places.
final class PdfPages extends PDFTextStripper {

  /// A gap so wide parts two words, as a share of the font's size; a space is twice as wide.
  private static final double SPACE = 0.12;

  /// Letters that stand so far above the line still belong to the word: 1st.
  private static final double RAISED = 0.6;

  /// Letters that are drawn in one piece; they are two in the text.
  private static final Pattern LIGATURE = Pattern.compile("[ﬀ-ﬆ]");

  static {
    FontMappers.set(new PdfFonts());
  }

  private final PdfStreams streams;
  private final List<List<PdfWord>> pages = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private int pictures;
  private long characters;
  private int onPage;

  private PdfPages(PdfStreams streams) {
    this.streams = streams;
  }

  /// @throws Refused if the document goes beyond a limit
  static PdfPages of(PDDocument document, PdfStreams streams) throws IOException {
    PdfPages pages = new PdfPages(streams);
    if (document.getNumberOfPages() > Limits.PDF_PAGES) {
      throw tooMany();
    }
    pages.writeText(document, Writer.nullWriter());
    streams.check();
    return pages;
  }

  private static Refused tooMany() {
    return new Refused("has more than " + Limits.PDF_PAGES + " pages");
  }

  /// The words of each page that has any, in the order in which the file has them.
  List<List<PdfWord>> pages() {
    return pages;
  }

  /// The numbers of pages that can't be read.
  List<Integer> broken() {
    return broken;
  }

  /// How many pages are pictures without a text.
  int pictures() {
    return pictures;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    if (getCurrentPageNo() > Limits.PDF_PAGES) {
      throw tooMany();
    }
    int before = pages.size();
    onPage = 0;
    try {
      super.processPage(page);
      pictures += pages.size() == before && hasPicture(page) ? 1 : 0;
    } catch (IOException | RuntimeException e) {
      broken.add(getCurrentPageNo());
    }
    streams.check();
    if (onPage > Limits.PDF_PAGE_CHARACTERS) {
      throw new Refused("has more than " + Limits.PDF_PAGE_CHARACTERS + " characters on a page");
    }
    if (characters > Limits.ACCOUNT_CHARACTERS) {
      throw new Refused(Reader.TOO_LONG);
    }
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    characters++;
    onPage++;
    if (characters <= Limits.ACCOUNT_CHARACTERS && onPage <= Limits.PDF_PAGE_CHARACTERS) {
      super.processTextPosition(letter);
    }
  }

  @Override
  protected void writePage() {
    List<TextPosition> letters = getCharactersByArticle().stream().flatMap(List::stream).toList();
    List<PdfWord> words = PdfInitials.joined(words(running(letters)));
    if (!words.isEmpty()) {
      pages.add(words);
    }
  }

  /// Letters that run as most of the page do; credits along the edge of a picture don't.
  private static List<TextPosition> running(List<TextPosition> letters) {
    Map<Float, Integer> directions = new TreeMap<>();
    letters.forEach(letter -> directions.merge(letter.getDir(), 1, Integer::sum));
    return directions.entrySet().stream()
        .max(
            Map.Entry.<Float, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> letters.stream().filter(letter -> letter.getDir() == most.getKey()).toList())
        .orElse(List.of());
  }

  private static List<PdfWord> words(List<TextPosition> letters) {
    List<PdfWord> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    TextPosition first = null;
    TextPosition last = null;
    for (TextPosition letter : letters) {
      boolean blank = letter.getUnicode().isBlank();
      if (first != null && last != null && (blank || !adjoins(first, last, letter))) {
        words.add(word(text, first, last));
        text.setLength(0);
        first = null;
      }
      if (!blank) {
        first = first == null ? letter : first;
        last = letter;
        text.append(letter.getUnicode());
      }
    }
    if (first != null && last != null) {
      words.add(word(text, first, last));
    }
    return words;
  }

  private static boolean adjoins(TextPosition first, TextPosition last, TextPosition letter) {
    double size = Math.min(size(last), size(letter));
    double gap = letter.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return Math.abs(letter.getYDirAdj() - first.getYDirAdj()) < RAISED * size
        && gap < SPACE * size
        && letter.getXDirAdj() > last.getXDirAdj() - size(last);
  }

  private static String letters(MatchResult ligature) {
    return Normalizer.normalize(ligature.group(), Normalizer.Form.NFKC);
  }

  private static PdfWord word(CharSequence text, TextPosition first, TextPosition last) {
    return new PdfWord(
        LIGATURE.matcher(text).replaceAll(PdfPages::letters),
        first.getXDirAdj(),
        last.getXDirAdj() + last.getWidthDirAdj(),
        first.getYDirAdj(),
        size(first));
  }

  /// On the page: what the font is scaled by is part of it.
  private static double size(TextPosition letter) {
    return Math.max(1, Math.abs(letter.getYScale()));
  }
}
