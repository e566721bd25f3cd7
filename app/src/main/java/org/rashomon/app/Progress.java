package org.rashomon.app;

import java.util.concurrent.atomic.AtomicInteger;

/// Counts what is done on standard error, where a person watches.
final class Progress {

  private final Terminal terminal;
  private final String what;
  private final int all;
  private final AtomicInteger done = new AtomicInteger();

  Progress(Terminal terminal, String what, int all) {
    this.terminal = terminal;
    this.what = what;
    this.all = all;
  }

  void step() {
    int n = done.incrementAndGet();
    if (terminal.interactive() && (n == all || n % 10 == 0)) {
      terminal.err().print("\r" + n + " of " + all + " " + what + (n == all ? "\n" : ""));
      terminal.err().flush();
    }
  }
}
