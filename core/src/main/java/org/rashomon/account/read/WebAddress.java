package org.rashomon.account.read;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an account is called that came from an address: the address's last part that tells
/// something, "ferry-fire" for `https://herald.example/2031/03/ferry-fire.html?share=1`.
final class WebAddress {

  private static final int LONGEST = 80;

  private static final Pattern TELLS_NOTHING =
      Pattern.compile("(?:index|default|home|article|story|amp|print)?(?:\\.[a-z0-9]{1,5})?");

  private WebAddress() {}

  static boolean isWeb(String url) {
    String lower = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /// The address as it is from another's page; as it stands where it is whole, or is none.
  static String resolved(String address, String base) {
    if (isWeb(address) || address.isEmpty() || !isWeb(base)) {
      return address;
    }
    try {
      return URI.create(base).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address; // one that no program could follow
    }
  }

  /// Nothing where the address is none of the web.
  static Optional<String> name(String url) {
    if (!isWeb(url)) {
      return Optional.empty();
    }
    String[] parts = withoutQuery(url.substring(url.indexOf("//") + 2)).split("/", -1);
    for (int i = parts.length - 1; i > 0; i--) {
      if (!TELLS_NOTHING.matcher(parts[i].toLowerCase(Locale.ROOT)).matches()) {
        return Optional.of(shortened(FileName.stem(parts[i])));
      }
    }
    return parts[0].isEmpty() ? Optional.empty() : Optional.of(shortened(parts[0]));
  }

  private static String withoutQuery(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '?' || address.charAt(i) == '#') {
        return address.substring(0, i);
      }
    }
    return address;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
