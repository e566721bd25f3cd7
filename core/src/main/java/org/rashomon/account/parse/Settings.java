package org.rashomon.account.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What decoding needs beside the encoder's results, as training leaves it in `tagger.json`.
///
/// @param limit the most pieces of a window
/// @param relations in the order of their slices in [Encoded#linkFrom]
/// @param link the width of a slice
/// @param writtenAsOne words in which two are written as one, and how many letters the first has
/// @param grammar what tags, trees and links between mentions are read with
record Settings(
    int limit,
    LabelSet attribution,
    LabelSet names,
    List<RunRelation> relations,
    int link,
    Map<String, Integer> writtenAsOne,
    Grammar grammar) {

  /// The version of the decoding that this package repeats.
  private static final int VERSION = 2;

  static Settings of(byte[] json) {
    JsonNode root = new ObjectMapper().readTree(json);
    if (root.path("version").asInt(0) != VERSION) {
      throw new IllegalStateException("the tagger's settings aren't of version " + VERSION);
    }
    return new Settings(
        root.required("limit").asInt(),
        labels(root, "attribution"),
        labels(root, "names"),
        strings(root.required("relations")).stream().map(RunRelation::named).toList(),
        root.required("link").asInt(),
        asOne(root.required("written_as_one")),
        grammar(root));
  }

  private static LabelSet labels(JsonNode root, String head) {
    return new LabelSet(
        strings(root.required(head)),
        numbers(root.required(head + "_start")),
        stream(root.required(head + "_steps")).map(Settings::numbers).toList());
  }

  private static Map<String, Integer> asOne(JsonNode words) {
    Map<String, Integer> letters = new HashMap<>();
    words.propertyStream().forEach(word -> letters.put(word.getKey(), word.getValue().asInt()));
    return Map.copyOf(letters);
  }

  private static Grammar grammar(JsonNode root) {
    JsonNode weights = root.required("grammar");
    return new Grammar(
        strings(root.required("xpos")).stream().map(PennTag::named).toList(),
        strings(root.required("relation_tags")).stream().map(Relation::named).toList(),
        row(weights.required("root")),
        rows(weights.required("relation_weights")),
        row(weights.required("relation_bias")),
        row(weights.required("nobody")),
        rows(weights.required("mention_features")),
        row(weights.required("mention_out")));
  }

  private static double[][] rows(JsonNode array) {
    return stream(array).map(Settings::row).toArray(double[][]::new);
  }

  private static double[] row(JsonNode array) {
    return stream(array).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static List<String> strings(JsonNode array) {
    return stream(array).map(JsonNode::asString).toList();
  }

  private static List<Double> numbers(JsonNode array) {
    return stream(array).map(JsonNode::asDouble).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
