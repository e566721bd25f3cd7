package org.rashomon.account.read;

import org.rashomon.text.TerminalLine;

/// An input that could not be read; the others still are.
///
/// @param path the file, as the user named it
/// @param reason what is wrong, with the place in the file where that is known
/// @param advice what the user can do about it
public record Unreadable(String path, String reason, String advice) implements Input {

  /// One line for standard error.
  @Override
  public String toString() {
    return TerminalLine.of(path + ": " + reason + "; " + advice);
  }
}
