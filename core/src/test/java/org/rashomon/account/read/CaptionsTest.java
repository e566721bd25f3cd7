package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Captions of videos, as people download them, read as transcripts.
class CaptionsTest {

  static final String VTT =
      """
      WEBVTT - Hale county council, 5 March 2031
      Kind: captions

      STYLE
      ::cue { color: lime }

      NOTE
      Checked by the clerk,
      times as in the recording

      opening
      00:01.000 --> 00:03.000 align:start position:10%
      <v.loud Ines Calder>We looked at <i>every</i> other way</v>

      2
      00:03.000 --> 00:05.500
      <v Ines Calder>and there was none &amp; never
      was.

      00:05.500 --> 00:07.000
      <v Ash>I will <00:00:06.000><c.yellow>not</c> resign.
      <v Ines Calder>[applause] Thank you.

      00:01:10.000 --> 00:01:12.000
      ♪ ♪

      00:01:12.000 --> 00:01:14.000
      <v Ines Calder>The pool opens in May.
      """;

  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:03,000 X1:40 X2:600
      <font color="#ffff00">We looked at every other way</font>

      2
      00:00:03,000 --> 00:00:05,000
      {\\an8}and there was none.
      It was a bad day

      3
      00:00:05,000 --> 00:00:07,000
      - Will you resign?
      - I will not.

      4
      00:00:12,000 --> 00:00:14,000
      In 2031

      5
      00:00:14,000 --> 00:00:16,000
      <the pool> closes.
      """;

  @TempDir Path folder;

  @Test
  void webVttIsItsSpeakersTurns() throws IOException {
    assertThat(text("a.vtt", VTT))
        .isEqualTo(
            """
            Ines Calder: We looked at every other way and there was none & never was.

            ASH: I will not resign.

            Ines Calder: [applause] Thank you.

            Ines Calder: The pool opens in May.\
            """);
  }

  @Test
  void subRipIsItsWords() throws IOException {
    assertThat(text("a.srt", SRT))
        .isEqualTo(
            """
            We looked at every other way and there was none. It was a bad day

            Will you resign?

            I will not.

            In 2031 <the pool> closes.\
            """);
    assertThat(text("a.txt", "\uFEFF" + SRT.replace("\n", "\r\n"))).isEqualTo(text("a.srt", SRT));
  }

  @Test
  void whatRollsUpStandsOnce() throws IOException {
    String live =
        """
        WEBVTT

        00:00.000 --> 00:02.000
        \s
        we<00:00:00.500><c> looked</c><00:00:01.000><c> at</c>

        00:02.000 --> 00:02.010
        we looked at
        \s

        00:02.010 --> 00:04.000
        we looked at
        every<00:00:03.000><c> other</c> way

        00:04.000 --> 00:04.010
        every other way
        \s

        00:04.010 --> 00:06.000
        every other way
        and there was none
        """;
    assertThat(text("a.vtt", live)).isEqualTo("we looked at every other way and there was none");
    assertThat(text("a.srt", overlapping("00:00:02,000", "00:00:01,500")))
        .isEqualTo("We looked. None.");
  }

  @Test
  void whatIsSaidTwiceStandsTwice() throws IOException {
    assertThat(text("a.srt", overlapping("00:00:02,000", "00:00:02,000")))
        .isEqualTo("We looked. We looked. None.");
  }

  private static String overlapping(String end, String start) {
    return "1\n00:00:01,000 --> "
        + end
        + "\nWe looked.\n\n2\n"
        + start
        + " --> 00:00:04,000\nWe looked.\nNone.\n";
  }

  @Test
  void whoSpeaksWithoutANameIsNotTheLastOne() throws IOException {
    String captions =
        """
        1
        00:00:01,000 --> 00:00:03,000
        >> INES CALDER: There was none.

        2
        00:00:03,000 --> 00:00:04,000
        >> Will you resign?

        3
        00:00:04,000 --> 00:00:05,000
        PAUL ASH: I will not.
        """;
    assertThat(text("a.srt", captions))
        .isEqualTo(
            "INES CALDER: There was none.\n\nSPEAKER: Will you resign?\n\nPAUL ASH: I will not.");
  }

  @Test
  void whatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    for (String whole : List.of(VTT, SRT)) {
      byte[] bytes = whole.getBytes(UTF_8);
      for (int part = 1; part < 8; part++) {
        assertThat(read("a.vtt", Arrays.copyOf(bytes, bytes.length * part / 8))).hasSize(1);
      }
      for (int i = 30; i < bytes.length; i += 23) {
        bytes[i] ^= 0x15;
      }
      assertThat(read("a.srt", bytes)).isNotEmpty();
    }
    assertThat(read("a.vtt", "WEBVTT\n\nNOTE nothing yet\n".getBytes(UTF_8)))
        .asString()
        .contains("holds no text");
  }

  @Test
  void aStoryThatBeginsWithANumberIsText() throws IOException {
    String story = "1\n00:05 is when the siren went, and the kiln was gone by 00:09.\n";
    assertThat(text("a.txt", story)).isEqualTo(story);
  }

  private String text(String name, String content) throws IOException {
    return InputFile.only(folder.resolve(name), content.getBytes(UTF_8)).content();
  }

  private List<Input> read(String name, byte[] bytes) throws IOException {
    return InputFile.read(folder.resolve(name), bytes);
  }
}
