package org.rashomon.account.read;

/// The bytes with which a file or a body begins, by which its kind is recognised.
final class Magic {

  static final String GZIP = "\u001F\u008B";
  static final String ZIP = "PK\u0003\u0004";

  private Magic() {}

  /// @param mark a character for each byte
  static boolean begins(byte[] bytes, String mark) {
    if (bytes.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((bytes[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
