package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rashomon.text.Table;

/// The text of an office document (DOCX, ODT): its paragraphs, an empty line between them. What
/// changes took away, comments, notes, fallbacks and fields are no text of it.
final class OfficeText {

  private static final Table ELEMENTS = Table.of(OfficeText.class, "office-elements.tsv");
  private static final Set<String> PARAGRAPHS = ELEMENTS.words("paragraph");
  private static final Set<String> TEXTS = ELEMENTS.words("text");
  private static final Set<String> SPACES = ELEMENTS.words("space");
  private static final Set<String> BREAKS = ELEMENTS.words("break");
  private static final Set<String> LEFT_OUT = ELEMENTS.words("left-out");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private int leftOut;
  private int texts;

  private OfficeText() {}

  /// @throws IOException if the document's XML is broken before any text
  static String of(byte[] xml) throws IOException {
    OfficeText office = new OfficeText();
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        office.take(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      office.paragraph();
      if (office.text.isEmpty()) {
        throw new IOException("the document is broken", e);
      }
    }
    office.paragraph();
    return office.text.toString();
  }

  /// Neither DTDs nor anything outside the document.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(name(reader));
      case XMLStreamConstants.END_ELEMENT -> end(name(reader));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
        if (leftOut == 0 && texts > 0) {
          paragraph.append(reader.getText());
        }
      }
      default -> {} // comments and processing instructions
    }
  }

  private static String name(XMLStreamReader reader) {
    return reader.getPrefix() + ":" + reader.getLocalName();
  }

  private void start(String name) {
    leftOut += LEFT_OUT.contains(name) ? 1 : 0;
    texts += TEXTS.contains(name) ? 1 : 0;
    if (leftOut > 0) {
      return;
    }
    if (PARAGRAPHS.contains(name)) {
      paragraph();
    } else if (SPACES.contains(name)) {
      paragraph.append(' ');
    } else if (BREAKS.contains(name)) {
      paragraph.append('\n');
    }
  }

  private void end(String name) {
    leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
    texts -= TEXTS.contains(name) ? 1 : 0;
    if (leftOut == 0 && PARAGRAPHS.contains(name)) {
      paragraph();
    }
  }

  private void paragraph() {
    String written = paragraph.toString().replaceAll("[ \\t]{0,200}\\n\\s{0,200}", "\n").strip();
    paragraph.setLength(0);
    if (!written.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(written);
    }
  }
}
