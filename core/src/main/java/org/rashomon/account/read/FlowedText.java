package org.rashomon.account.read;

/// Text of a mail whose lines go on where they end in a space (RFC 3676, `format=flowed`).
final class FlowedText {

  private static final String SIGNATURE = "-- ";

  private FlowedText() {}

  /// Each paragraph on one line.
  ///
  /// @param delete whether the space at a line's end belongs to the wrapping (`delsp=yes`)
  static String joined(String text, boolean delete) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean open = false;
    int depth = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int quoted = depth(line);
      boolean flows = line.endsWith(" ") && !line.equals(SIGNATURE);
      if (!joined.isEmpty() && !(open && quoted == depth && !line.equals(SIGNATURE))) {
        joined.append('\n');
        open = false;
      }
      String content = open ? unstuffed(line.substring(quoted)) : line;
      joined.append(content, 0, content.length() - (flows && delete ? 1 : 0));
      open = flows;
      depth = quoted;
    }
    return joined.toString();
  }

  /// How many marks of quoting the line begins with.
  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '>') {
      depth++;
    }
    return depth;
  }

  /// A space before what would read as something else is no part of the text.
  private static String unstuffed(String line) {
    return line.startsWith(" ") ? line.substring(1) : line;
  }
}
