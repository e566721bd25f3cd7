package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDFs as people have them: printed pages, papers in columns, scans, and broken ones.
class PdfTest {

  private static final String TITLE = "Kiln fire at Hale hurts two";
  private static final String FIRST =
      "Two people were hurt when a kiln caught fire at the Hale brickworks on Monday morning, the"
          + " county fire brigade said, and the works stay closed for at least a month.";
  private static final String SECOND =
      "“It was loud, and then the roof was gone,” said Jo Marsh, a foreman who carried one of the"
          + " two outside. The brigade sent five engines and had the blaze under control by half"
          + " past nine.";
  private static final String THIRD =
      "A spokeswoman for the works council said that it had warned of leaking gas lines in January,"
          + " which the company denies. An inspector is to report to the county within a week.";

  @TempDir Path folder;

  @Test
  void linesAreParagraphsAndCutWordsWhole() throws IOException {
    PdfFixture paper = new PdfFixture().page().line(72, 72, 20, TITLE);
    float y = paper.paragraph(72, 110, 200, FIRST.replace("brigade", "bri--gade"));
    y = paper.paragraph(72, y, 200, SECOND.replace("control", "con--trol"));
    paper.paragraph(72, y, 200, THIRD.replace("spokeswoman", "spokes--woman"));
    assertThat(only(paper).content()).isEqualTo(String.join("\n\n", TITLE, FIRST, SECOND, THIRD));
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws IOException {
    PdfFixture paper = new PdfFixture().page().line(72, 72, 24, TITLE + " and closes the works");
    float left = paper.paragraph(72, 110, 150, FIRST);
    left = paper.paragraph(72, left, 150, SECOND);
    float right = paper.paragraph(236, 115, 150, THIRD);
    right = paper.paragraph(236, right, 150, FIRST.replace("Two", "Three"));
    paper.paragraph(400, 110, 150, SECOND.replace("loud", "hot"));
    paper.line(72, Math.max(left, right) + 24, 14, "What comes next");
    paper.paragraph(72, Math.max(left, right) + 44, 478, THIRD.replace("week", "month"));
    assertThat(only(paper).content().split("\n\n"))
        .containsExactly(
            TITLE + " and closes the works",
            FIRST,
            SECOND,
            THIRD,
            FIRST.replace("Two", "Three"),
            SECOND.replace("loud", "hot"),
            "What comes next",
            THIRD.replace("week", "month"));
  }

  @Test
  void aTableOfShortCellsIsNoColumns() throws IOException {
    PdfFixture paper = new PdfFixture().page();
    paper.line(72, 72, 10, "By Ada Pellick").line(400, 72, 10, "March 5, 2031");
    paper.line(72, 96, 10, "Hale").line(300, 96, 10, "2 hurt");
    paper.line(72, 108, 10, "Marsh End").line(300, 108, 10, "none");
    paper.line(72, 120, 10, "Linden").line(300, 120, 10, "1 hurt");
    assertThat(only(paper).content()).contains("Hale 2 hurt").contains("Marsh End none");
  }

  @Test
  void runningHeadsAndPageNumbersAreSetAside() throws IOException {
    PdfFixture paper = new PdfFixture();
    List<String> texts = List.of(FIRST, SECOND, THIRD);
    for (int i = 0; i < 3; i++) {
      paper
          .page()
          .line(72, 40, 9, "Hale Courier, Tuesday, March 5, 2031")
          .line(500, 40, 9, "A" + i);
      paper.paragraph(72, 72, 300, texts.get(i));
      paper.line(300, 760, 9, "Page " + (i + 1) + " of 3");
    }
    assertThat(only(paper).content()).isEqualTo(String.join("\n\n", texts));
  }

  @Test
  void aParagraphGoesOnOnTheNextPage() throws IOException {
    int half = SECOND.indexOf("carried");
    int line = SECOND.indexOf("engines");
    PdfFixture paper = new PdfFixture().page();
    paper.paragraph(72, 700, 300, SECOND.substring(0, half).strip());
    paper.page().line(72, 72, 10, SECOND.substring(half, line).strip());
    paper.line(72, 84, 10, SECOND.substring(line));
    assertThat(only(paper).content()).isEqualTo(SECOND);
  }

  @Test
  void whatABrowserPrintsRoundAPageIsNoText() throws IOException {
    PdfFixture paper = new PdfFixture().title(TITLE + " | Hale Courier").page();
    paper.line(20, 20, 8, "3/6/31, 10:02 AM").line(250, 20, 8, TITLE + " | Hale Courier");
    paper.line(72, 72, 20, TITLE);
    paper.paragraph(72, 110, 400, FIRST);
    paper.line(20, 780, 8, "https://courier.example/kiln").line(580, 780, 8, "1/1");
    Capture page = only(paper);
    assertThat(page.content()).isEqualTo(TITLE + "\n\n" + FIRST);
    assertThat(page.provenance().title()).isEqualTo(TITLE);
    assertThat(page.provenance().url()).isEqualTo("https://courier.example/kiln");
    assertThat(page.provenance().published()).isNull();
  }

  @Test
  void metadataCountsWhereItIsSound() throws IOException {
    PdfFixture paper = new PdfFixture().title("Microsoft Word - kiln_v3.docx").page();
    paper.xmp(
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='urn:r'><rdf:Description"
            + " xmlns:prism='urn:p' prism:publicationName='Hale Courier'>"
            + "<prism:publicationDate>2031-03-05</prism:publicationDate></rdf:Description>"
            + "</rdf:RDF></x:xmpmeta>");
    paper.paragraph(72, 72, 300, FIRST);
    Provenance told = only(paper).provenance();
    assertThat(told.title()).isNull();
    assertThat(told.published()).isEqualTo("2031-03-05");
    assertThat(told.outlet()).isEqualTo("Hale Courier");
  }

  @Test
  void anInitialBelongsToItsWord() throws IOException {
    PdfFixture paper = new PdfFixture().page().line(72, 100, 40, "T");
    paper.line(98, 79, 10, "wo people were hurt when a kiln caught");
    paper.line(98, 91, 10, "fire at the Hale brickworks on Monday");
    paper.line(72, 103 + 12, 10, "morning, the fire brigade of the county said.");
    assertThat(only(paper).content())
        .isEqualTo(
            "Two people were hurt when a kiln caught fire at the Hale brickworks on Monday"
                + " morning, the fire brigade of the county said.");
  }

  @Test
  void anExportOfADatabaseIsAnAccountAnArticle() throws IOException {
    PdfFixture paper = new PdfFixture();
    for (String article : List.of(FIRST, SECOND + " " + THIRD)) {
      paper.page().line(72, 72, 16, TITLE).line(72, 96, 10, "Hale Courier");
      paper.line(72, 108, 10, "March 5, 2031 Wednesday").line(72, 132, 10, "Body");
      float y = paper.paragraph(72, 150, 300, article);
      paper.line(72, y + 20, 10, "End of Document");
    }
    assertThat(read("a.pdf", paper.bytes()))
        .hasSize(2)
        .extracting(input -> ((Capture) input).provenance().outlet())
        .containsOnly("Hale Courier");
  }

  @Test
  void scansSayThatTheyHoldNoText() throws IOException {
    assertThat(read("a.pdf", new PdfFixture().scan().scan().bytes()))
        .singleElement()
        .asString()
        .contains("holds pictures of pages and no text")
        .contains("OCR");
    PdfFixture partly = new PdfFixture().page();
    partly.paragraph(72, 72, 300, FIRST);
    List<Input> inputs = read("a.pdf", partly.scan().bytes());
    assertThat(((Capture) inputs.getFirst()).content()).isEqualTo(FIRST);
    assertThat(inputs.getLast().toString()).contains("1 page that is a picture left out");
  }

  @Test
  void aPasswordIsAskedForWhereTheFileNeedsOne() throws IOException {
    assertThat(read("a.pdf", paper().password("secret").bytes()))
        .singleElement()
        .asString()
        .contains("the PDF is encrypted; open it with its password and save it without one");
    assertThat(only(paper().password("")).content()).isEqualTo(FIRST);
  }

  @Test
  void bombsMeetTheirLimit() throws IOException {
    PdfFixture pages = new PdfFixture();
    for (int i = 0; i < 2_001; i++) {
      pages.page();
    }
    assertThat(read("a.pdf", pages.bytes())).asString().contains("has more than 2000 pages");
    byte[] bomb = new PdfFixture().bomb(70).bytes();
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(read("a.pdf", bomb)).asString().contains("holds a stream larger than 64 MB");
    assertThat(read("a.pdf", new PdfFixture().bomb(60).bomb(60).bomb(60).bomb(60).bomb(60).bytes()))
        .asString()
        .contains("unpacks to more than 256 MB");
  }

  @Test
  void aPageWithoutEndMeetsItsLimit() throws IOException {
    PdfFixture paper = new PdfFixture().page();
    for (int i = 0; i < 60; i++) {
      paper.line(10, i * 12, 8, "A ".repeat(5_000));
    }
    assertThat(read("a.pdf", paper.bytes()))
        .asString()
        .contains("has more than 500000 characters on a page");
    assertThat(FontMappers.instance()).isInstanceOf(PdfFonts.class);
  }

  @Test
  void whatIsBrokenIsNamedAndNothingIsPrinted() throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    byte[] whole = paper().bytes();
    try (PrintStream caught = new PrintStream(printed, true, UTF_8)) {
      System.setOut(caught);
      System.setErr(caught);
      for (int part = 1; part < 8; part++) {
        assertThat(read("a.pdf", Arrays.copyOf(whole, whole.length * part / 8))).isNotEmpty();
      }
      byte[] odd = whole.clone();
      for (int i = 20; i < odd.length; i += 97) {
        odd[i] ^= 0x15;
      }
      assertThat(read("a.pdf", odd)).isNotEmpty();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
    assertThat(read("a.pdf", Arrays.copyOf(whole, 200)))
        .singleElement()
        .asString()
        .contains("the PDF is broken or cut off; fetch it again");
    assertThat(read("a.pdf", Arrays.copyOf(whole, whole.length - 20)).getLast().toString())
        .contains("the PDF is cut off; fetch it again for the rest");
  }

  @Test
  void pdfsInZipFilesAndBehindOtherBytesAreRead() throws IOException {
    byte[] zip = DocumentsTest.zip(Map.of("news/kiln.pdf", paper().bytes()));
    assertThat(read("a.zip", zip))
        .singleElement()
        .satisfies(input -> assertThat(((Capture) input).content()).isEqualTo(FIRST));
    ByteArrayOutputStream behind = new ByteArrayOutputStream();
    behind.write(new byte[] {0, 0, 10});
    behind.write(paper().bytes());
    assertThat(read("a.pdf", behind.toByteArray()))
        .singleElement()
        .satisfies(input -> assertThat(((Capture) input).content()).isEqualTo(FIRST));
  }

  static PdfFixture paper() throws IOException {
    PdfFixture paper = new PdfFixture().page();
    paper.paragraph(72, 72, 300, FIRST);
    return paper;
  }

  private Capture only(PdfFixture paper) throws IOException {
    return InputFile.only(folder.resolve("a.pdf"), paper.bytes());
  }

  private List<Input> read(String name, byte[] bytes) throws IOException {
    return InputFile.read(folder.resolve(name), bytes);
  }
}
