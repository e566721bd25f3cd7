package org.rashomon.account.read;

import org.rashomon.text.TerminalLine;

/// Files of a folder or a zip file that aren't meant to be read, told so that nothing is missing in
/// silence. That is no failure.
///
/// @param path the folder or the zip file, as the user named it
/// @param files how many of which kind: "12 .png, 3 .css"
public record PassedOver(String path, String files) implements Input {

  /// One line for standard error.
  @Override
  public String toString() {
    return TerminalLine.of(path + ": " + files + " left out");
  }
}
