package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Composes PDFs as newspapers and word processors make them: lines broken at a width, a few points
/// apart. Places are in points from the top left corner of a page of 612 by 792.
final class PdfFixture {

  static {
    FontMappers.set(new PdfFonts()); // else those of the machine are looked for
  }

  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);
  private static final float HEIGHT = 792;

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage();

  PdfFixture page() {
    page = new PDPage();
    document.addPage(page);
    return this;
  }

  PdfFixture title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  PdfFixture xmp(String xmp) throws IOException {
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp.getBytes(UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    return this;
  }

  /// Words as they are, on one line.
  PdfFixture line(float x, float y, float size, String text) throws IOException {
    try (PDPageContentStream content = open()) {
      content.beginText();
      content.setFont(FONT, size);
      content.newLineAtOffset(x, HEIGHT - y);
      content.showText(text);
      content.endText();
    }
    return this;
  }

  /// A paragraph whose first line is indented by ten points; a hyphen between letters may end a
  /// line where it is doubled ("bri--gade").
  ///
  /// @return where the next one begins
  float paragraph(float x, float y, float width, String text) throws IOException {
    float at = y;
    float indent = 10;
    for (String line : lines(text, width)) {
      line(x + indent, at, 10, line);
      indent = 0;
      at += 12;
    }
    return at;
  }

  private static List<String> lines(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      float room = width - (lines.isEmpty() ? 10 : 0);
      String[] parts = word.split("--", -1);
      if (!line.isEmpty() && !fits(line + " " + String.join("", parts), room)) {
        boolean cut = parts.length > 1 && fits(line + " " + parts[0] + "-", room);
        lines.add(cut ? line + " " + parts[0] + "-" : line.toString());
        line = new StringBuilder(cut ? parts[1] : String.join("", parts));
      } else {
        line.append(line.isEmpty() ? "" : " ").append(String.join("", parts));
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean fits(String text, float width) throws IOException {
    return FONT.getStringWidth(text) / 100 <= width;
  }

  /// A page that is nothing but a picture.
  PdfFixture scan() throws IOException {
    page();
    try (PDPageContentStream content = open()) {
      BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
      content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 700);
    }
    return this;
  }

  /// A page whose instructions unpack to so many bytes.
  PdfFixture bomb(int megabytes) throws IOException {
    page();
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < megabytes; i++) {
        out.write(" ".repeat(1 << 20).getBytes(US_ASCII));
      }
    }
    page.setContents(stream);
    return this;
  }

  PdfFixture password(String user) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", user, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return this;
  }

  private PDPageContentStream open() throws IOException {
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true);
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}
