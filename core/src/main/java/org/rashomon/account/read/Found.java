package org.rashomon.account.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the search through the user's paths came upon, named as the user would.
sealed interface Found {

  String name();

  /// Something to be read.
  ///
  /// @param file `null` for standard input
  record Source(String name, @Nullable Path file) implements Found {}

  /// Something that can't be.
  record Fault(Unreadable unreadable) implements Found {

    @Override
    public String name() {
      return unreadable.path();
    }
  }

  /// Something that isn't meant to be.
  record Rest(PassedOver files) implements Found {

    @Override
    public String name() {
      return files.path();
    }
  }
}
