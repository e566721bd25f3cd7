package org.rashomon.account.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The contents of one paragraph that one cue reports; or one content without a cue.
record Group(@Nullable Run cue, List<Run> contents) {

  private record Key(Run first, int paragraph) {}

  /// By place of their first content. A cue reports what is beside it: only the last cue before a
  /// content and the first after it are asked.
  static List<Group> of(Window window, List<Run> contents, List<Run> cues, RunLinks links) {
    Map<Key, Group> groups = new LinkedHashMap<>();
    for (Run content : contents) {
      Run cue = links.owner(RunRelation.CONTENT_CUE, content, beside(content, cues));
      Key key = new Key(cue != null ? cue : content, window.paragraph(content.first()));
      groups.computeIfAbsent(key, _ -> new Group(cue, new ArrayList<>())).contents().add(content);
    }
    return List.copyOf(groups.values());
  }

  private static List<Run> beside(Run content, List<Run> cues) {
    Stream<Run> before =
        cues.stream()
            .filter(cue -> cue.end() <= content.first())
            .reduce((_, last) -> last)
            .stream();
    Stream<Run> after = cues.stream().filter(cue -> cue.first() >= content.end()).limit(1);
    return Stream.concat(before, after).toList();
  }
}
