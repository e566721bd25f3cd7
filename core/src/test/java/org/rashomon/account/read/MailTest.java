package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String MAIL =
      """
      Received: from mx.courier.example; Wed, 5 Mar 2031 17:32:00 +0100
      From: =?UTF-8?Q?Ada_P=C3=A9llick?= <ada@courier.example>
      To: desk@herald.example
      Subject: =?UTF-8?B?S2lsbiBmaXJlIOKAkyB0d28gaHVydA==?=
      Date: Wed, 5 Mar 2031 17:31:00 +0100
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="cut"

      --cut
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Two people were hurt at the caf=E9 of the brickworks.
      --cut
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      @HTML@
      --cut--
      """;

  @Test
  void thePageOfAMailGoesBeforeItsPlainText() {
    Capture mail = only(mail("<p>Two people were hurt at the café.</p>"));
    assertThat(mail.format()).isEqualTo(Capture.Format.HTML);
    assertThat(mail.content()).contains("hurt at the café.");
    assertThat(mail.provenance())
        .isEqualTo(
            new Provenance(
                null,
                null,
                "Kiln fire – two hurt",
                "Ada Péllick",
                "2031-03-05T17:31:00+01:00",
                new Dating(Dating.Source.MAIL, null, null)));
  }

  @Test
  void plainTextIsDecodedAsItsPartSays() {
    Capture mail = only(mail(" "));
    assertThat(mail.format()).isEqualTo(Capture.Format.TEXT);
    assertThat(mail.content()).contains("hurt at the café of the brickworks.");
  }

  @Test
  void aPageSavedAsOneFileIsThatPage() {
    String saved =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://herald.example/kiln
        Subject: Kiln fire
        Date: Fri, 7 Mar 2031 09:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----cut"

        ------cut
        Content-Type: text/html
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://herald.example/kiln

        <!DOCTYPE html><html><body><p>Two people were hurt =E2=80=93 one badly.</p></body></html>
        ------cut
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        ------cut--
        """;
    Capture page = only(saved);
    assertThat(page.content()).contains("hurt – one badly.");
    assertThat(page.provenance())
        .isEqualTo(Provenance.UNKNOWN.withUrl("https://herald.example/kiln"));
  }

  @Test
  void aMailCutOffGivesItsText() {
    String mail = mail("<p>Two people were hurt.</p>");
    assertThat(only(mail.substring(0, mail.indexOf("--cut\nContent-Type: text/html"))).content())
        .contains("Two people");
    assertThat(read(mail.substring(0, mail.indexOf("--cut\n"))))
        .extracting(WarcTest::shown)
        .containsExactly("the file holds no text");
  }

  @Test
  void partsWithinPartsMeetTheirLimit() {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=\"b" + i + "\"\n\n--b" + i + "\n");
    }
    assertThat(read(mail + "Content-Type: text/plain\n\nDeep."))
        .extracting(WarcTest::shown)
        .containsExactly("the file has parts within parts, deeper than 20");
  }

  @Test
  void aTextThatBeginsLikeALetterIsText() {
    Capture text = only("From: the harbour office\nTo: all boats\n\nThe quay is closed.\n");
    assertThat(text.format()).isEqualTo(Capture.Format.TEXT);
    assertThat(text.content()).startsWith("From: the harbour office");
  }

  static String mail(String html) {
    return MAIL.replace(
        "@HTML@", java.util.Base64.getEncoder().encodeToString(html.getBytes(UTF_8)));
  }

  private static List<Input> read(String mail) {
    return WarcTest.read(mail.getBytes(ISO_8859_1));
  }

  private static Capture only(String mail) {
    List<Input> inputs = read(mail);
    assertThat(inputs).singleElement().isInstanceOf(Capture.class);
    return (Capture) inputs.getFirst();
  }
}
