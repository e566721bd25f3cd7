package org.rashomon.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.event.report.Finding;
import org.rashomon.event.report.Report;
import org.rashomon.render.page.Page;
import org.rashomon.render.page.Story;

/// What a page saves: the files that the command prints, packed into the page without the words
/// that stand on it.
///
/// Each file is a list of pieces: a string is the file's own, a list is a finding's: the anchors of
/// what shows it, then its pieces. So the page's script can leave out what a reader filters away.
/// Where the page has no room for all findings its files have none for the others either.
///
/// @param packed see [Packed]: what stands before are the page's words
/// @param length of what is unpacked, with the page's words
public record PageFiles(String packed, int length) {

  /// What stands between two lines of an account in a file, as JSON within JSON has it.
  private static final String GAP = "\\\\n\\\\n";

  static PageFiles of(Report report, Page page) {
    String words =
        Stream.concat(page.stories().stream(), page.transcripts().stream())
            .map(PageFiles::words)
            .collect(Collectors.joining());
    String files =
        Json.text(
            List.of(
                file(page, "json", ",", sheet -> new JsonRenderer().report(report, sheet)),
                file(page, "csv", "", sheet -> new CsvRenderer().report(report, sheet)),
                file(
                    page, "jsonld", ",", sheet -> new AnnotationRenderer().report(report, sheet))));
    return new PageFiles(Packed.of(words, files), words.length() + files.length());
  }

  /// The lines as the page's script reads them and, as far as it matters, as JSON has them.
  private static String words(Story story) {
    return story.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .map(line -> parsed(plain(line.nodes())) + GAP)
        .collect(Collectors.joining());
  }

  private static String plain(List<Story.Node> nodes) {
    return nodes.stream()
        .map(node ->
            switch (node) {
              case Story.Words words -> words.text();
              case Story.Marked marked -> plain(marked.inside());
            })
        .collect(Collectors.joining());
  }

  /// As a browser reads it from a page (HTML, 13.2.3.5 and 13.2.6.4.7).
  private static String parsed(String line) {
    return line.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }

  private static JsonObject file(
      Page page, String ending, String separator, Sheet.Content content) {
    Pieces pieces = new Pieces(page);
    try {
      content.on(pieces);
    } catch (IOException e) {
      throw new UncheckedIOException("pieces can always be added to", e);
    }
    return new JsonObject()
        .with("ending", ending)
        .with("separator", separator)
        .with("pieces", pieces.list);
  }

  private static final class Pieces implements Sheet {

    private final Page page;
    private final List<Object> list = new ArrayList<>();
    private List<String> last = new ArrayList<>();

    Pieces(Page page) {
      this.page = page;
    }

    @Override
    public void own(String text) {
      list.add(text);
      last = new ArrayList<>();
    }

    @Override
    public void of(Finding finding, String text) {
      Set<String> anchors = page.shown().getOrDefault(finding, Set.of());
      if (anchors.isEmpty() && page.leftOut() > 0) {
        return;
      }
      String shownAt = String.join(" ", anchors);
      if (last.isEmpty() || !last.getFirst().equals(shownAt)) {
        last = new ArrayList<>(List.of(shownAt));
        list.add(last);
      }
      last.add(text);
    }
  }
}
