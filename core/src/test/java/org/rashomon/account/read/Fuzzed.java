package org.rashomon.account.read;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rashomon.account.clean.Account;
import org.rashomon.account.clean.Block;
import org.rashomon.account.clean.Cleaner;

/// What the fuzzer calls: any bytes are read and cleaned, and nothing is thrown.
public final class Fuzzed {

  private static final Cleaner CLEANER = new Cleaner();

  private Fuzzed() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    try (Stream<Input> inputs =
        new Reader().read(List.of(Path.of("-")), new ByteArrayInputStream(bytes))) {
      long count = inputs.peek(Fuzzed::check).count();
      if (count == 0) {
        throw new AssertionError("neither read nor named");
      }
    }
  }

  private static void check(Input input) {
    switch (input) {
      case Capture capture -> {
        Account account = CLEANER.clean(capture);
        for (Block block : account.blocks()) {
          block.span().in(account.text());
        }
      }
      case Unreadable unreadable -> {
        if (unreadable.toString().lines().count() != 1) {
          throw new AssertionError("more than a line: " + unreadable);
        }
      }
      case PassedOver files -> {
        if (files.toString().lines().count() != 1) {
          throw new AssertionError("more than a line: " + files);
        }
      }
    }
  }
}
