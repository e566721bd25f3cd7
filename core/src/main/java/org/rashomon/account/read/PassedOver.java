package org.rashomon.account.read;

/// Files of a folder or a zip file that aren't meant to be read, told so that nothing is missing in
/// silence. That is no failure.
///
/// @param path the folder or the zip file, as the user named it
/// @param files how many of which kind: "12 .png, 3 .css"
public record PassedOver(String path, String files) implements Input {

  /// One line for standard error.
  @Override
  public String toString() {
    return path + ": " + files + " left out";
  }
}
