package org.rashomon.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rashomon.Rashomon;
import org.rashomon.account.analysis.Analysis;
import org.rashomon.account.clean.Account;
import org.rashomon.archive.group.Event;
import org.rashomon.event.check.Transcripts;
import org.rashomon.event.report.Report;
import org.rashomon.event.witness.Witness;
import org.rashomon.render.CsvRenderer;
import org.rashomon.render.HtmlRenderer;
import org.rashomon.render.JsonRenderer;
import org.rashomon.render.MarkdownRenderer;
import org.rashomon.render.ReportRenderer;
import org.rashomon.render.TextRenderer;
import org.rashomon.render.page.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "report",
    description =
        "Reads accounts, groups them into events, and writes one page an event that compares them.")
final class ReportCommand implements Callable<Integer> {

  enum Format {
    HTML,
    JSON,
    MD,
    CSV;

    private String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    private ReportRenderer renderer() {
      return switch (this) {
        case HTML -> new HtmlRenderer();
        case JSON -> new JsonRenderer();
        case MD -> new MarkdownRenderer();
        case CSV -> new CsvRenderer();
      };
    }
  }

  private final Terminal terminal;
  @Mixin private Paths paths = new Paths();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "rashomon-report",
      description = "the folder to write to (default: ${DEFAULT-VALUE})")
  private Path output = Path.of("rashomon-report");

  @Option(
      names = "--one-event",
      description = "all the accounts are of one event: don't group them")
  private boolean oneEvent;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description =
          "a folder in which each account's analysis is kept, so that the next report needn't make it"
              + " again")
  private @Nullable Path keep;

  @Option(
      names = "--transcript",
      paramLabel = "PATH",
      description =
          "a transcript, or a folder of them, that quotations are held against; may be repeated")
  private List<Path> transcripts = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "html, json, md or csv; may be repeated (default: html and json)")
  private Set<Format> formats = EnumSet.of(Format.HTML, Format.JSON);

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Loading loading = new Loading(terminal, paths.names())) {
      if (!prepared(loading)) {
        return ExitStatus.USAGE.code();
      }
      List<Account> record =
          transcripts.isEmpty()
              ? List.of()
              : loading.rashomon().withoutSharedLines(loading.accounts(transcripts));
      List<Account> accounts = without(record, loading.accounts(paths.paths));
      List<Analysis> analyses = loading.analyses(accounts);
      if (!analyses.isEmpty()) {
        try {
          write(loading.rashomon(), analyses, Transcripts.of(record))
              .forEach(terminal.out()::println);
        } catch (IOException e) {
          terminal.warn(
              output
                  + ": can't be written ("
                  + reason(e)
                  + "); nothing was left there, choose another with -o");
          return ExitStatus.USAGE.code();
        }
      }
      return loading.status(analyses.size()).code();
    }
  }

  private boolean prepared(Loading loading) {
    if (keep == null) {
      loading.preparing();
      return true;
    }
    try {
      loading.keeping(keep);
      return true;
    } catch (IOException e) {
      terminal.warn(keep + ": can't be made (" + reason(e) + "); choose another with --keep");
      return false;
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission";
      case NotDirectoryException _ -> "a file stands there";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> e.toString();
    };
  }

  /// A transcript is no account of the event, even where it lies among them.
  private static List<Account> without(List<Account> record, List<Account> accounts) {
    Set<String> texts = record.stream().map(Account::text).collect(Collectors.toSet());
    return accounts.stream().filter(account -> !texts.contains(account.text())).toList();
  }

  /// Writes one event after the other, and returns what is told of each in short.
  private List<String> write(Rashomon rashomon, List<Analysis> analyses, Transcripts transcripts)
      throws IOException {
    Map<String, Witness> byId =
        rashomon.witnesses(analyses).stream()
            .collect(Collectors.toMap(Witness::id, Function.identity()));
    List<Event> events =
        oneEvent ? List.of(rashomon.oneEvent(analyses)) : rashomon.events(analyses);
    List<String> summaries = new ArrayList<>();
    List<Listed> listed = new ArrayList<>();
    TextRenderer summary = new TextRenderer();
    Map<Format, ReportRenderer> renderers = new EnumMap<>(Format.class);
    formats.forEach(format -> renderers.put(format, format.renderer()));
    try (OutputFolder folder = OutputFolder.open(output)) {
      for (Event event : events) {
        List<Witness> own = event.accounts().stream().map(byId::get).toList();
        Report report = rashomon.report(event, own, transcripts);
        for (var renderer : renderers.entrySet()) {
          String file = event.id() + renderer.getKey().ending();
          folder.write(file, out -> renderer.getValue().report(report, out));
        }
        listed.add(Listed.of(report));
        summaries.add(summary.report(report));
      }
      if (formats.contains(Format.HTML)) {
        folder.write("index.html", out -> new HtmlRenderer().index(listed, out));
      }
      folder.publish();
    }
    return summaries;
  }
}
