package org.rashomon.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// Runs a command and tells the shell how it went.
@Command(
    name = "rashomon",
    mixinStandardHelpOptions = true,
    version = "rashomon 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads many accounts of one event and shows what they agree on, where they differ,"
            + " and who said what.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some input could not be read (each is named on standard error)",
      "2:wrong usage, or the output can't be written",
      "3:nothing could be read"
    })
public final class Main {

  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), List.of(arguments)));
  }

  /// Runs one command on the given streams and returns its exit status.
  static int run(Terminal terminal, List<String> arguments) {
    CommandLine line = commandLine(terminal);
    int status =
        arguments.isEmpty()
            ? usage(terminal, line)
            : line.execute(arguments.toArray(String[]::new));
    boolean written = !terminal.out().checkError();
    if (!written) {
      terminal.warn("standard output is full or closed; what was printed is not whole");
    }
    terminal.err().flush();
    return written ? status : ExitStatus.USAGE.code();
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new QuotesCommand(terminal))
            .addSubcommand(new GroupCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler((e, _) -> usage(terminal, e));
    line.setExecutionExceptionHandler((e, _, _) -> {
      terminal.warn("stopped by a fault of the program (" + e + "); please report it");
      return ExitStatus.PARTLY.code();
    });
    return line;
  }

  private static int usage(Terminal terminal, ParameterException e) {
    terminal.warn(
        e.getMessage() + "; see rashomon " + e.getCommandLine().getCommandName() + " --help");
    return ExitStatus.USAGE.code();
  }

  private static int usage(Terminal terminal, CommandLine line) {
    line.usage(terminal.err());
    return ExitStatus.USAGE.code();
  }
}
