package org.rashomon.account.tag;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What decoding needs beside the encoder's results, as training leaves it in `tagger.json`.
///
/// @param limit the most pieces of a window
/// @param relations in the order of their slices in [Encoded#linkFrom]
/// @param link the width of a slice
record Settings(
    int limit, LabelSet attribution, LabelSet names, List<Relation> relations, int link) {

  /// The version of the decoding that this package repeats.
  private static final int VERSION = 1;

  static Settings of(byte[] json) {
    JsonNode root = new ObjectMapper().readTree(json);
    if (root.path("version").asInt(0) != VERSION) {
      throw new IllegalStateException("the tagger's settings aren't of version " + VERSION);
    }
    return new Settings(
        root.required("limit").asInt(),
        labels(root, "attribution"),
        labels(root, "names"),
        strings(root.required("relations")).stream().map(Relation::named).toList(),
        root.required("link").asInt());
  }

  private static LabelSet labels(JsonNode root, String head) {
    return new LabelSet(
        strings(root.required(head)),
        numbers(root.required(head + "_start")),
        stream(root.required(head + "_steps")).map(Settings::numbers).toList());
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
