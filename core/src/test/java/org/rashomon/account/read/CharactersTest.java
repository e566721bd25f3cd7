package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class CharactersTest {

  private static final String SAID = "“Görel’s ferry – the Åse – sank,” she said…";

  @Test
  void utf8IsRead() {
    assertThat(Characters.decode(SAID.getBytes(UTF_8), false)).isEqualTo(SAID);
  }

  @Test
  void aMarkTellsTheEncodingAndIsDropped() {
    assertThat(Characters.decode(("\uFEFF" + SAID).getBytes(UTF_8), false)).isEqualTo(SAID);
    assertThat(Characters.decode(("\uFEFF" + SAID).getBytes(UTF_16LE), false)).isEqualTo(SAID);
    assertThat(Characters.decode(("\uFEFF" + SAID).getBytes(UTF_16BE), true)).isEqualTo(SAID);
  }

  @Test
  void utf16WithoutAMarkIsRead() {
    assertThat(Characters.decode(SAID.getBytes(UTF_16LE), false)).isEqualTo(SAID);
    assertThat(Characters.isBinary(SAID.getBytes(UTF_16LE))).isFalse();
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    byte[] bytes = SAID.getBytes(Charset.forName("windows-1252"));
    assertThat(Characters.decode(bytes, false)).isEqualTo(SAID);
  }

  @Test
  void aStrayByteDoesNotSpoilUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(SAID.getBytes(UTF_8));
    bytes.write(0x92);
    bytes.writeBytes("s".getBytes(UTF_8));
    assertThat(Characters.decode(bytes.toByteArray(), false)).isEqualTo(SAID + "’s");
  }

  @Test
  void aPageDeclaresItsEncoding() {
    Charset cyrillic = Charset.forName("windows-1251");
    String page = "<html><meta charset='windows-1251'><p>Паром затонул у берега.";
    assertThat(Characters.decode(page.getBytes(cyrillic), true)).isEqualTo(page);
    String old =
        "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\"><p>" + SAID;
    assertThat(Characters.decode(old.getBytes(Charset.forName("windows-1252")), true))
        .isEqualTo(old);
  }

  @Test
  void aPageSavedAnewAsUtf8KeepsItsCharactersDespiteItsDeclaration() {
    String page = "<html><meta charset=iso-8859-1><p>" + SAID;
    assertThat(Characters.decode(page.getBytes(UTF_8), true)).isEqualTo(page);
  }

  @Test
  void anUnknownDeclarationSaysNothing() {
    String page = "<meta charset=klingon><p>Gör";
    assertThat(Characters.decode(page.getBytes(ISO_8859_1), true)).isEqualTo(page);
  }
}
