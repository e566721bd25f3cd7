package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSubjectTest {

  /// A token as its tag, its head and its relation.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Mr. Pellick left
        "NNP 2 NSUBJ, NNP 2 NSUBJ, VBD -1 ROOT | NNP 1 NMOD_DESC, NNP 2 NSUBJ, VBD -1 ROOT",
        // The old council met
        "DT 3 NSUBJ, JJ 2 AMOD, NN 3 NSUBJ, VBD -1 ROOT"
            + " | DT 2 DET, JJ 2 AMOD, NN 3 NSUBJ, VBD -1 ROOT",
        // Pellick criticised the council
        "NNP 1 NSUBJ, VBD -1 ROOT, DT 1 OBJ, NN 1 NSUBJ"
            + " | NNP 1 NSUBJ, VBD -1 ROOT, DT 3 DET, NN 1 OBJ",
        // They told reporters Tuesday: two phrases
        "PRP 1 NSUBJ, VBD -1 ROOT, NNS 1 OBJ, NNP 1 OBL_UNMARKED"
            + " | PRP 1 NSUBJ, VBD -1 ROOT, NNS 1 OBJ, NNP 1 OBL_UNMARKED",
        // This they saw: no noun follows
        "DT 2 OBJ, PRP 2 NSUBJ, VBD -1 ROOT | DT 2 OBJ, PRP 2 NSUBJ, VBD -1 ROOT",
      })
  void wordsOfOnePhraseHangTogether(String read, String mended) {
    List<String[]> tokens =
        Stream.of(read.split(", ", -1)).map(token -> token.split(" ", -1)).toList();
    List<PennTag> tags = tokens.stream().map(token -> PennTag.valueOf(token[0])).toList();
    int[] heads = tokens.stream().mapToInt(token -> Integer.parseInt(token[1])).toArray();
    Relation[] relations =
        tokens.stream().map(token -> Relation.valueOf(token[2])).toArray(Relation[]::new);

    OneSubject.mend(tags, heads, relations);

    assertThat(
            IntStream.range(0, heads.length)
                .mapToObj(i -> tags.get(i) + " " + heads[i] + " " + relations[i])
                .collect(Collectors.joining(", ")))
        .isEqualTo(mended);
    assertThat(Arrays.stream(heads).filter(head -> head < 0)).hasSize(1);
  }
}
