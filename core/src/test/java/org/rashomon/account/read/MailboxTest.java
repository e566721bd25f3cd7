package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Mails as people keep them: several in one file, one in another, wrapped at a column.
class MailboxTest {

  static final String BOX =
      """
      From ada@courier.example Tue Mar  4 07:00:00 2031
      From: Ada Pellick <ada@courier.example>
      To: desk@herald.example
      Subject: Kiln fire
      Date: Tue, 4 Mar 2031 07:00:00 +0100

      Two people were hurt at the brickworks on Monday, the fire brigade said.

      >From the road the smoke could be seen for hours.

      From bo@courier.example Wed Mar  5 07:00:00 2031
      From: Bo Linn <bo@courier.example>
      Subject: Kiln reopens
      Date: Wed, 5 Mar 2031 07:00:00 +0100

      The brickworks at Hale was open again on Wednesday.
      """;

  @Test
  void eachMailOfAMailboxIsAnAccount() {
    List<Input> inputs = read(BOX);
    assertThat(inputs)
        .extracting(input -> ((Capture) input).provenance().title())
        .containsExactly("Kiln fire", "Kiln reopens");
    assertThat(inputs)
        .extracting(input -> ((Capture) input).id())
        .containsExactly("stdin", "stdin-2");
    assertThat(((Capture) inputs.getFirst()).content()).contains("\nFrom the road");
    assertThat(((Capture) inputs.getFirst()).content()).doesNotContain("Subject");
  }

  @Test
  void aMailThatHoldsNothingIsNamedAndTheOthersAreRead() {
    List<Input> inputs =
        read(BOX.replace("The brickworks at Hale was open again on Wednesday.", ""));
    assertThat(inputs).hasSize(2);
    assertThat(inputs.getLast().toString()).contains("mail 2 holds no text");
  }

  @Test
  void anAttachedMailIsAnAccountOfItsOwn() {
    List<Input> inputs =
        read(
            """
            From: Tom Lisk <tom@x.example>
            Subject: Fwd: the kiln
            Date: Thu, 6 Mar 2031 07:00:00 +0100
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="cut"

            --cut
            Content-Type: text/plain

            This is the one that you asked for.
            --cut
            Content-Type: message/rfc822
            Content-Disposition: attachment; filename="kiln.eml"

            From: The Courier <news@courier.example>
            Subject: Kiln fire
            Date: Tue, 4 Mar 2031 07:00:00 +0100
            Content-Type: text/html

            <p>Two people were hurt at the brickworks.</p>
            --cut--
            """);
    assertThat(inputs).hasSize(2);
    Capture outer = (Capture) inputs.getFirst();
    assertThat(outer.content()).contains("the one that you asked for").doesNotContain("hurt");
    assertThat(outer.provenance().byline()).isEqualTo("Tom Lisk");
    Capture inner = (Capture) inputs.getLast();
    assertThat(inner.content()).contains("Two people were hurt");
    assertThat(inner.provenance().byline()).isEqualTo("The Courier");
    assertThat(inner.provenance().published()).startsWith("2031-03-04");
  }

  @Test
  void linesThatFlowAreOneParagraph() {
    String mail =
        """
        From: Ada Pellick <ada@courier.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8; format=flowed

        Two people were hurt at the brickworks on Monday,@
        the fire brigade said.
        A second line.

        --@
        Ada
        """;
    assertThat(((Capture) read(mail.replace('@', ' ')).getFirst()).content())
        .isEqualTo(
            """
            Two people were hurt at the brickworks on Monday, the fire brigade said.
            A second line.

            --@
            Ada\
            """
                .replace('@', ' '));
  }

  private static List<Input> read(String text) {
    try (Stream<Input> inputs =
        new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      return inputs.toList();
    }
  }
}
