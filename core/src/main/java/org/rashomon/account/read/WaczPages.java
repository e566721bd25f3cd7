package org.rashomon.account.read;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages that a crawl lists as visited: what else its archives hold is frames of them, with
/// advertisements, posts and questions about cookies.
final class WaczPages {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Set<String> addresses = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> hosts = new HashSet<>();

  static boolean isList(String entry) {
    return entry.equals("pages/pages.jsonl") || entry.equals("pages/extraPages.jsonl");
  }

  /// Adds what a list names.
  void add(byte[] list) {
    Characters.decode(list, false).lines().forEach(this::add);
  }

  private void add(String line) {
    try {
      JsonNode url = JSON.readTree(line).get("url");
      if (url != null && url.isString()) {
        address(url.asString()).ifPresent(this::add);
      }
    } catch (JacksonException e) {
      return; // a line that is broken lists nothing
    }
  }

  private void add(URI page) {
    addresses.add(place(page) + "?" + page.getRawQuery());
    places.add(place(page));
    hosts.add(host(page));
  }

  /// Whether a page of that address was visited. One that a visited page led to on its own site
  /// counts, since lists bear the address that was asked for; another address of a visited one is
  /// nothing new.
  boolean isVisited(@Nullable String url) {
    Optional<URI> page = url == null || hosts.isEmpty() ? Optional.empty() : address(url);
    return page.isEmpty()
        || addresses.contains(place(page.get()) + "?" + page.get().getRawQuery())
        || (hosts.contains(host(page.get())) && !places.contains(place(page.get())));
  }

  private static Optional<URI> address(String url) {
    try {
      URI address = URI.create(url.strip());
      return address.getHost() == null ? Optional.empty() : Optional.of(address);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // one that no program could follow
    }
  }

  private static String host(URI page) {
    String host = page.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String place(URI page) {
    String path = String.valueOf(page.getRawPath());
    return host(page) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }
}
