package org.rashomon.account.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashomon.Accounts;
import org.rashomon.Loaded;
import org.rashomon.account.clean.Block;
import org.rashomon.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The same results, step by step, as the training code gives: `training/vectors.py` wrote
/// `vectors.json`.
///
/// What the encoder tells is near, not equal: kernels add in other orders on other processors and
/// in other releases, and 8-bit steps make the differences larger. Decoding is compared on the very
/// logits of the vectors, where it has to be equal.
class VectorsTest {

  private static final Offset<Double> NEAR = within(1.5);
  private static final double NEAR_ON_AVERAGE = 0.2;

  private static final Model MODEL = Model.english();

  static List<JsonNode> vectors() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(VectorsTest.class.getResourceAsStream("vectors.json"))) {
      return nodes(new ObjectMapper().readTree(in));
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void splitsWords(JsonNode vector) {
    String text = vector.required("text").asString();
    List<List<Object>> words =
        WordSplitter.words(text, new Span(0, text.length()), MODEL.settings().writtenAsOne())
            .stream()
            .map(word ->
                List.<Object>of(codePoints(text, word.span()), word.folded(), word.capitals()))
            .toList();
    assertThat(words)
        .isEqualTo(
            nodes(vector.required("words")).stream()
                .map(word ->
                    List.<Object>of(span(word), word.get(2).asString(), word.get(3).asInt()))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void packsWindows(JsonNode vector) {
    List<Window> windows = windows(vector);
    List<JsonNode> expected = nodes(vector.required("windows"));
    assertThat(windows).hasSameSizeAs(expected);
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      assertThat(window.pieces().stream().map(Window.Piece::id))
          .isEqualTo(integers(expected.get(i).required("input_ids")));
      assertThat(window.pieces().stream().map(Window.Piece::capitals))
          .isEqualTo(integers(expected.get(i).required("token_type_ids")));
      assertThat(window.firsts()).isEqualTo(integers(expected.get(i).required("first_pieces")));
      assertThat(window.paragraphs())
          .isEqualTo(
              nodes(expected.get(i).required("paragraphs")).stream()
                  .map(run -> run.get(1).asInt())
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void encodes(JsonNode vector) {
    List<Window> windows = windows(vector);
    for (int i = 0; i < windows.size(); i++) {
      JsonNode expected = vector.required("windows").get(i);
      Encoded encoded = MODEL.encoder().encode(windows.get(i));
      assertNear(encoded.attribution(), windows.get(i), expected.required("attribution_logits"));
      assertNear(encoded.names(), windows.get(i), expected.required("names_logits"));
    }
  }

  private static void assertNear(EncoderRows rows, Window window, JsonNode expected) {
    double difference = 0;
    for (int word = 0; word < window.words().size(); word++) {
      for (int label = 0; label < rows.width(); label++) {
        double found = rows.at(window.firsts().get(word), label);
        double sought = expected.get(word).get(label).asDouble();
        assertThat(found).isCloseTo(sought, NEAR);
        difference += Math.abs(found - sought);
      }
    }
    assertThat(difference / (window.words().size() * rows.width())).isLessThan(NEAR_ON_AVERAGE);
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void scoresLinks(JsonNode vector) {
    List<Window> windows = windows(vector);
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      RunLinks links = new RunLinks(MODEL.settings(), MODEL.encoder().encode(window), window);
      for (JsonNode expected : vector.required("windows").get(i).required("links")) {
        RunRelation relation = RunRelation.named(expected.required("relation").asString());
        Run of = run(expected.required("word").asInt());
        List<Double> scores = doubles(expected.required("scores"));
        assertThat(links.nobody(relation, of)).isCloseTo(scores.getFirst(), NEAR);
        List<Integer> candidates = integers(expected.required("candidates"));
        for (int n = 0; n < candidates.size(); n++) {
          assertThat(links.score(relation, of, run(candidates.get(n))))
              .isCloseTo(scores.get(n + 1), NEAR);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void labels(JsonNode vector) {
    List<Window> windows = windows(vector);
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      JsonNode expected = vector.required("windows").get(i);
      Encoded encoded = encoded(window, expected);
      List<Run> quotations = quotations(vector).in(window);
      assertThat(quotations.stream().map(run -> List.of(run.first(), run.end())))
          .isEqualTo(pairs(expected.required("quotations")));
      Viterbi attribution = new Viterbi(MODEL.settings().attribution());
      assertThat(boxed(attribution.best(encoded.attribution(), window)))
          .isEqualTo(integers(expected.required("attribution_labels")));
      assertThat(boxed(new Decoder(MODEL.settings()).labels(window, quotations, encoded)))
          .isEqualTo(integers(expected.required("whole_labels")));
      Viterbi names = new Viterbi(MODEL.settings().names());
      assertThat(boxed(names.best(encoded.names(), window)))
          .isEqualTo(integers(expected.required("names_labels")));
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void tags(JsonNode vector) {
    String text = vector.required("text").asString();
    Decoder decoder = new Decoder(MODEL.settings());
    List<Window> windows = windows(vector);
    for (int i = 0; i < windows.size(); i++) {
      Window window = windows.get(i);
      JsonNode expected = vector.required("windows").get(i);
      Encoded encoded = encoded(window, expected);
      assertThat(
              decoder.attributions(window, quotations(vector).in(window), encoded).stream()
                  .map(one -> List.of(one.cue(), one.source(), one.content()))
                  .map(parts -> parts.stream().map(spans -> codePoints(text, spans)).toList()))
          .isEqualTo(
              nodes(expected.required("attributions")).stream().map(VectorsTest::parts).toList());
      assertThat(
              decoder.names(window, encoded).stream()
                  .map(name -> name.kind() + " " + codePoints(text, name.span())))
          .isEqualTo(
              nodes(expected.required("names")).stream()
                  .map(VectorsTest::name)
                  .filter(name -> !name.startsWith("OTHER"))
                  .toList());
    }
  }

  /// Tokens are those of the marks here and of the encoder there: the same, in these texts. What is
  /// near a tie may fall to the other side.
  @ParameterizedTest
  @MethodSource("vectors")
  void parses(JsonNode vector) {
    Tagged tagged = Loaded.read(Accounts.body("a", vector.required("text").asString()));
    List<String> found = new ArrayList<>();
    for (Sentence sentence : tagged.parsed().sentences()) {
      for (Token token : sentence.tokens()) {
        Token head = token.head() < 0 ? token : sentence.tokens().get(token.head());
        found.add(
            codePoints(tagged.parsed().text(), token.span())
                + " "
                + token.tag()
                + " "
                + token.relation()
                + " "
                + codePoints(tagged.parsed().text(), head.span()));
      }
    }
    assertThat(agreeing(found, expectedTokens(vector))).isGreaterThan(0.9);
    List<String> links =
        tagged.links().stream().map(link -> linked(tagged.parsed().text(), link)).toList();
    assertThat(agreeing(links, expectedLinks(vector))).isGreaterThan(0.8);
  }

  private static double agreeing(List<String> found, List<String> expected) {
    return expected.stream().filter(found::contains).count()
        / (double) Math.max(1, expected.size());
  }

  private static List<String> expectedTokens(JsonNode vector) {
    List<JsonNode> tokens = nodes(vector.required("parsed").required("tokens"));
    return tokens.stream()
        .map(token -> {
          int head = token.get(4).asInt();
          return span(token)
              + " "
              + PennTag.named(token.get(3).asString())
              + " "
              + Relation.named(token.get(5).asString())
              + " "
              + span(head < 0 ? token : tokens.get(head));
        })
        .toList();
  }

  private static List<String> expectedLinks(JsonNode vector) {
    List<JsonNode> tokens = nodes(vector.required("parsed").required("tokens"));
    return nodes(vector.required("parsed").required("mentions")).stream()
        .map(pair ->
            span(tokens.get(pair.get(0).asInt()))
                + " = "
                + (pair.get(1).isNull() ? "nobody" : span(tokens.get(pair.get(1).asInt()))))
        .toList();
  }

  private static String linked(String text, MentionLink link) {
    Span of = link.of();
    return codePoints(text, link.mention())
        + " = "
        + (of == null ? "nobody" : codePoints(text, of));
  }

  /// The logits of the vector, and the encoder's own links, which the vector doesn't hold.
  private static Encoded encoded(Window window, JsonNode expected) {
    Encoded own = MODEL.encoder().encode(window);
    return new Encoded(
        rows(window, expected.required("attribution_logits")),
        rows(window, expected.required("names_logits")),
        own.linkFrom(),
        own.linkTo(),
        own.tag(),
        own.arcFrom(),
        own.arcTo(),
        own.relationFrom(),
        own.relationTo(),
        own.mentionFrom(),
        own.mentionTo());
  }

  private static EncoderRows rows(Window window, JsonNode logits) {
    int width = logits.get(0).size();
    float[] values = new float[window.pieces().size() * width];
    for (int word = 0; word < window.words().size(); word++) {
      for (int label = 0; label < width; label++) {
        values[window.firsts().get(word) * width + label] = logits.get(word).get(label).asFloat();
      }
    }
    return new EncoderRows(values, width);
  }

  private static List<List<List<Integer>>> parts(JsonNode attribution) {
    return Stream.of("cue", "source", "content")
        .map(part -> pairs(attribution.required(part)))
        .toList();
  }

  private static String name(JsonNode name) {
    return name.get(0).asString().toUpperCase(Locale.ROOT)
        + " "
        + List.of(name.get(1).asInt(), name.get(2).asInt());
  }

  private static Run run(int word) {
    return new Run(Run.Kind.CONTENT, word, word + 1);
  }

  private static List<Window> windows(JsonNode vector) {
    return new Windows(
            MODEL.vocabulary(), MODEL.settings().limit(), MODEL.settings().writtenAsOne())
        .of(vector.required("text").asString(), paragraphs(vector), List.of());
  }

  private static Quotations quotations(JsonNode vector) {
    return Quotations.of(vector.required("text").asString(), paragraphs(vector));
  }

  private static List<Span> paragraphs(JsonNode vector) {
    return Accounts.body("a", vector.required("text").asString()).story().stream()
        .map(Block::span)
        .toList();
  }

  private static List<List<Integer>> codePoints(String text, List<Span> spans) {
    return spans.stream().map(span -> codePoints(text, span)).toList();
  }

  private static List<Integer> codePoints(String text, Span span) {
    return List.of(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
  }

  private static List<Integer> span(JsonNode word) {
    return List.of(word.get(0).asInt(), word.get(1).asInt());
  }

  private static List<List<Integer>> pairs(JsonNode array) {
    return nodes(array).stream().map(VectorsTest::span).toList();
  }

  private static List<Integer> integers(JsonNode array) {
    return nodes(array).stream().map(JsonNode::asInt).toList();
  }

  private static List<Double> doubles(JsonNode array) {
    return nodes(array).stream().map(JsonNode::asDouble).toList();
  }

  private static List<Integer> boxed(int[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static List<JsonNode> nodes(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
