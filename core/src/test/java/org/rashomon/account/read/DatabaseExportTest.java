package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Exports of databases of newspapers, each kind as its program writes it.
class DatabaseExportTest {

  private static final String FIRST =
      "Two people were hurt at the brickworks, the fire brigade said.";
  private static final String SECOND = "The brickworks opened again on Friday.";

  static final String ENDED =
      """
      Kiln fire at Hale hurts two
      Hale Courier
      March 5, 2031 Wednesday

      Copyright 2031 Courier Press All Rights Reserved
      Section: NEWS; Pg. 3
      Length: 14 words
      Byline: Ada Pellick
      Body

      Two people were hurt at the brickworks, the fire brigade said.

      Load-Date: March 5, 2031

      End of Document

      Kiln opens again
      The Varnholm Post
      March 7, 2031 Friday

      Copyright 2031 Post Group All Rights Reserved
      Length: 7 words
      Body

      The brickworks opened again on Friday.

      Load-Date: March 7, 2031

      End of Document
      """;

  static final String KEYED =
      """
      Hale Courier, no. 4301
      News, Wednesday, March 5, 2031 14 words, p. 3

      Kiln fire at Hale hurts two
      Ada Pellick

      Two people were hurt at the brickworks, the fire brigade said.

      © 2031 Courier Press. All rights reserved.
      The present document and its use are protected.

      news·20310305·HC·4301×0123

      Source name
      The Varnholm Post
      Source type
      Press • Newspapers

      vendredi 7 mars 2031
      The Varnholm Post • p. 1 • 1 007 mots

      Kiln opens again

      The brickworks opened again on Friday.

      news·20310307·VP·0007
      """;

  @Test
  void documentsThatAreNumberedAreAnAccountEach() {
    shown(
        """
                                       1 of 2 DOCUMENTS

                                         Hale Courier

                                    March 5, 2031 Wednesday
                                         Late Edition

        Kiln fire at Hale hurts
        two

        BYLINE: Ada Pellick

        SECTION: NEWS; Pg. 3

        LENGTH: 14 words

        Two people were hurt at the brickworks, the fire brigade said.

        LOAD-DATE: March 5, 2031

        LANGUAGE: ENGLISH

                          Copyright 2031 Courier Press
                              All Rights Reserved

                                       2 of 2 DOCUMENTS

                                       The Varnholm Post

                                     March 7, 2031 Friday

        Kiln opens again

        LENGTH: 7 words

        The brickworks opened again on Friday.

        LOAD-DATE: March 7, 2031
        """);
  }

  @Test
  void documentsThatEndAreAnAccountEach() {
    shown(ENDED);
  }

  @Test
  void codedFieldsAreNoText() {
    shown(
        """
        HD  Kiln fire at Hale hurts two
        BY  By Ada Pellick
        WC  14 words
        PD  5 March 2031
        SN  Hale Courier
        LA  English
        LP  Two people were hurt at the brickworks, the fire brigade said.
        NS  gcat : General News
        AN  Document HALEC00020310305

        HD
        Kiln opens again
        PD
        7 March 2031
        SN
        The Varnholm Post
        TD

        The brickworks opened again on Friday.

        AN
        Document VARNP00020310307
        """);
  }

  @Test
  void documentsApartByARuleAreAnAccountEach() {
    shown(
        """
        ____________________________________________________________

        Kiln fire at Hale hurts two

        Author: Ada Pellick

        Publication info: Hale Courier ; Hale [Hale]. 05 Mar 2031: 3.

        Full text: Two people were hurt at the brickworks, the fire brigade said.

        Title: Kiln fire at Hale hurts two

        Publication title: Hale Courier

        Publication date: Mar 5, 2031

        Document URL: https://database.example/1
        ____________________________________________________________

        Kiln opens again

        Full text: The brickworks opened again on Friday.

        Title: Kiln opens again

        Publication title: The Varnholm Post

        Publication date: Mar 7, 2031
        ____________________________________________________________
        """);
  }

  @Test
  void documentsWithKeysAreAnAccountEach() {
    shown(KEYED);
    shown(KEYED.replace("vendredi 7 mars 2031\n", "").replace("  p. 1", ""));
  }

  @Test
  void anArticleWithAKeyIsReadWithoutItsHeadOrItsEnd() {
    Capture headless = (Capture) read("Two were hurt.\n\nnews·20310305·HC·0123\n").getFirst();
    assertThat(headless.content()).isEqualTo("Two were hurt.");
    assertThat(headless.provenance().published()).isEqualTo("2031-03-05");
    List<Input> cutOff = read(KEYED.substring(0, KEYED.indexOf("on Friday")));
    assertThat(((Capture) cutOff.getLast()).content())
        .isEqualTo("Kiln opens again\n\nThe brickworks opened again");
    assertThat(((Capture) cutOff.getLast()).provenance().outlet()).isEqualTo("The Varnholm Post");
  }

  @Test
  void aTextWithARuleOrAnEndIsOneAccount() {
    assertThat(read("Kiln fire\n____________________________\nTwo people were hurt.\n")).hasSize(1);
    assertThat(read("Two people were hurt.\n\nEnd of Document\n")).hasSize(1);
  }

  private static void shown(String export) {
    List<Input> inputs = read(export);
    assertThat(inputs).hasSize(2).allMatch(Capture.class::isInstance);
    Capture first = (Capture) inputs.getFirst();
    Capture second = (Capture) inputs.getLast();
    assertThat(first.content()).isEqualTo("Kiln fire at Hale hurts two\n\n" + FIRST);
    assertThat(second.content()).isEqualTo("Kiln opens again\n\n" + SECOND);
    assertThat(first.provenance().outlet()).isEqualTo("Hale Courier");
    assertThat(first.provenance().byline()).isEqualTo("Ada Pellick");
    assertThat(first.provenance().published()).isEqualTo("2031-03-05");
    assertThat(second.provenance().outlet()).isEqualTo("The Varnholm Post");
    assertThat(second.provenance().byline()).isNull();
    assertThat(second.provenance().published()).isEqualTo("2031-03-07");
    assertThat(second.id()).isEqualTo("stdin-2");
  }

  private static List<Input> read(String text) {
    try (Stream<Input> inputs =
        new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      return inputs.toList();
    }
  }
}
