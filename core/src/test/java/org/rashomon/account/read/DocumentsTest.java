package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of the kinds that people save news as, each whole, cut off and hostile.
class DocumentsTest {

  private static final String TITLE = "Kiln fire at Hale hurts two";
  private static final String STORY =
      "Two people were hurt at the brickworks on Monday, the fire brigade said.";

  private static final String DOCX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Kiln fire at </w:t></w:r><w:r><w:t>Hale hurts two</w:t></w:r></w:p>
      <w:p><w:r><w:t>Two people were hurt at the brickworks on Monday, the fire brigade said.</w:t></w:r><w:del><w:r><w:delText>One died.</w:delText><w:t>gone</w:t></w:r></w:del></w:p>
      <mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>Shown twice</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>
      <w:p/>
      </w:body></w:document>
      """;

  private static final String ODT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:o" xmlns:text="urn:t"><office:body><office:text>
      <text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>
      <text:h>Kiln fire at<text:s/>Hale hurts two</text:h>
      <text:p>Two people were hurt at the <text:span>brickworks</text:span> on Monday, the fire brigade said.<office:annotation><text:p>check this</text:p></office:annotation></text:p>
      </office:text></office:body></office:document-content>
      """;

  static final String RTF =
      """
      {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Draft}}{\\*\\generator X;}
      {\\header Page \\chpgn}\\pard\\b Kiln fire at Hale hurts two\\b0\\par
      Two people were hurt at the brick\\-works on Monday, the fire brigade said.\\par
      \\ldblquote It was loud,\\rdblquote  said Ada P\\'e9llick, \\u8220?twice\\u8221?.\\par}\
      """;

  @TempDir Path folder;

  @Test
  void officeDocumentsAreTheirParagraphs() throws IOException {
    assertThat(only("a.docx", docx()).content()).isEqualTo(TITLE + "\n\n" + STORY);
    assertThat(only("a.odt", odt()).content()).isEqualTo(TITLE + "\n\n" + STORY);
  }

  @Test
  void richTextIsItsParagraphs() throws IOException {
    assertThat(only("a.rtf", RTF.getBytes(ISO_8859_1)).content())
        .isEqualTo(TITLE + "\n\n" + STORY + "\n\n“It was loud,” said Ada Péllick, “twice”.");
  }

  @Test
  void anExportInADocumentIsAnAccountAnArticle() throws IOException {
    String article =
        TITLE
            + "\\par Hale Courier\\par March 5, 2031\\par Body\\par "
            + STORY
            + "\\par End of Document\\par ";
    assertThat(read("a.rtf", ("{\\rtf1 " + article + article + "}").getBytes(ISO_8859_1)))
        .hasSize(2)
        .extracting(input -> ((Capture) input).provenance().outlet())
        .containsOnly("Hale Courier");
  }

  @Test
  void anEpubIsItsArticles() throws IOException {
    List<Input> inputs = read("a.epub", epub());
    assertThat(inputs).extracting(input -> ((Capture) input).id()).containsExactly("a", "a-2");
    Capture first = (Capture) inputs.getFirst();
    assertThat(first.content()).contains("first of March");
    assertThat(first.provenance().outlet()).isEqualTo("Hale Courier");
    assertThat(first.provenance().published()).isEqualTo("2031-03-05");
  }

  @Test
  void aPageThatSafariSavedIsThatPage() throws IOException {
    Capture page = only("a.webarchive", webArchive());
    assertThat(page.format()).isEqualTo(Capture.Format.HTML);
    assertThat(page.content()).isEqualTo("<p>" + STORY + "</p>");
    assertThat(page.provenance().url()).isEqualTo("https://courier.example/kiln");
  }

  @Test
  void aZipFileIsTheFilesInIt() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("__MACOSX/._kiln.txt", new byte[] {1});
    files.put("news/kiln.txt", STORY.getBytes(UTF_8));
    files.put("news/more/kiln.docx", docx());
    files.put("news/photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    files.put("news/style.css", "p{}".getBytes(UTF_8));
    List<Input> inputs = read("a.zip", zip(files));
    assertThat(inputs).hasSize(3);
    assertThat(((Capture) inputs.get(0)).id()).isEqualTo("kiln");
    assertThat(((Capture) inputs.get(0)).path()).endsWith("a.zip!/news/kiln.txt");
    assertThat(((Capture) inputs.get(1)).content()).startsWith(TITLE);
    assertThat(inputs.get(2).toString()).contains("1 .css, 1 .png left out");
  }

  @Test
  void zipFilesWithinZipFilesMeetTheirLimit() throws IOException {
    byte[] zip = zip(Map.of("a.txt", STORY.getBytes(UTF_8)));
    for (int i = 0; i < 5; i++) {
      zip = zip(Map.of("a.zip", zip));
    }
    assertThat(read("a.zip", zip))
        .singleElement()
        .asString()
        .contains("is a zip file within zip files, deeper than 3");
  }

  @Test
  void aBombMeetsItsLimit() throws IOException {
    byte[] bomb = zip(Map.of("word/document.xml", new byte[70 << 20]));
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(read("a.docx", bomb)).singleElement().asString().contains("larger than 64 MB");
    try (Stream<Input> inputs =
        new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(bomb))) {
      assertThat(inputs.toList()).singleElement().asString().contains("more than 64 MB");
    }
  }

  @Test
  void nothingOutsideADocumentIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "Hidden words");
    String xml =
        "<!DOCTYPE w:document [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + DOCX.substring(DOCX.indexOf("<w:document")).replace("Kiln fire at ", "&e;");
    assertThat(read("a.docx", zip(Map.of("word/document.xml", xml.getBytes(UTF_8)))).toString())
        .doesNotContain("Hidden words");
  }

  @Test
  void whatIsCutOffOrEmptyIsNamed() throws IOException {
    for (byte[] whole : List.of(docx(), odt(), epub(), webArchive())) {
      for (int length : List.of(whole.length / 3, whole.length - 30)) {
        assertThat(read("b.docx", Arrays.copyOf(whole, length))).isNotEmpty();
      }
    }
    assertThat(read("a.rtf", "{\\rtf1 }".getBytes(UTF_8))).asString().contains("holds no text");
    assertThat(read("a.xlsx", zip(Map.of("xl/workbook.xml", new byte[1]))))
        .asString()
        .contains("spreadsheet");
  }

  static byte[] docx() throws IOException {
    return zip(Map.of("word/document.xml", DOCX.getBytes(UTF_8)));
  }

  private static byte[] odt() throws IOException {
    return zip(
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text".getBytes(UTF_8),
            "content.xml",
            ODT.getBytes(UTF_8)));
  }

  static byte[] epub() throws IOException {
    String list =
        """
        <package xmlns="urn:opf" xmlns:dc="urn:dc"><metadata><dc:publisher>Hale Courier</dc:publisher><dc:date>2031-03-05</dc:date></metadata>
        <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml"/><item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/>
        <item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest>
        <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
        """;
    return zip(
        Map.of(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path=\"o/c.opf\"/></rootfiles></container>"
                .getBytes(UTF_8),
            "o/c.opf",
            list.getBytes(UTF_8),
            "o/nav.xhtml",
            ("<html><body>" + ("<a href='a'>" + STORY + "</a>").repeat(9)).getBytes(UTF_8),
            "o/a b.xhtml",
            ("<html><body><p>The first of March. " + STORY.repeat(4) + "</p>").getBytes(UTF_8),
            "o/b.xhtml",
            ("<html><body><p>Another. " + STORY.repeat(4) + "</p>").getBytes(UTF_8)));
  }

  /// A dictionary that holds a dictionary of strings and data, as Apple writes it.
  static byte[] webArchive() {
    byte[] page = ("<p>" + STORY + "</p>").getBytes(UTF_8);
    List<byte[]> objects =
        List.of(
            new byte[] {(byte) 0xD1, 1, 2},
            string("WebMainResource"),
            new byte[] {(byte) 0xD2, 3, 4, 5, 6},
            string("WebResourceData"),
            string("WebResourceURL"),
            sized(0x40, page),
            string("https://courier.example/kiln"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("bplist00".getBytes(UTF_8));
    ByteArrayOutputStream offsets = new ByteArrayOutputStream();
    for (byte[] object : objects) {
      offsets.writeBytes(ByteBuffer.allocate(2).putShort((short) out.size()).array());
      out.writeBytes(object);
    }
    int table = out.size();
    out.writeBytes(offsets.toByteArray());
    out.writeBytes(
        ByteBuffer.allocate(32)
            .put(6, (byte) 2)
            .put(7, (byte) 1)
            .putLong(8, objects.size())
            .putLong(24, table)
            .array());
    return out.toByteArray();
  }

  private static byte[] string(String ascii) {
    return sized(0x50, ascii.getBytes(UTF_8));
  }

  private static byte[] sized(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) (marker | 0xF))
        .put((byte) 0x11)
        .putShort((short) content.length)
        .put(content)
        .array();
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private Capture only(String name, byte[] bytes) throws IOException {
    return InputFile.only(folder.resolve(name), bytes);
  }

  private List<Input> read(String name, byte[] bytes) throws IOException {
    return InputFile.read(folder.resolve(name), bytes);
  }
}
