package org.rashomon.account.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.zip.GZIPOutputStream;

/// A web archive written by hand, byte for byte as crawlers write them.
final class WarcFixture {

  static final String STORY =
      "Two people were hurt when a kiln at the Orrin brickworks caught fire on Tuesday.";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;
  private int records;

  /// @param packed each record a gzip member of its own
  WarcFixture(boolean packed) {
    this.packed = packed;
    record(
        "warcinfo",
        "Content-Type: application/warc-fields\r\n",
        "software: hand\r\n".getBytes(UTF_8));
  }

  static String page(String story) {
    return "<!DOCTYPE html><html><body><article><p>" + story + "</p></article></body></html>";
  }

  WarcFixture page(String address, String story) {
    return response(
        address, "Content-Type: text/html; charset=utf-8\r\n", page(story).getBytes(UTF_8));
  }

  /// @param headers of the server's answer, each with its line end
  WarcFixture response(String address, String headers, byte[] body) {
    return answer(address, "HTTP/1.1 200 OK\r\n" + headers, body);
  }

  WarcFixture answer(String address, String head, byte[] body) {
    return record(
        "response",
        "WARC-Target-URI: "
            + address
            + "\r\nWARC-Payload-Digest: sha1:"
            + Integer.toHexString(new String(body, ISO_8859_1).hashCode())
            + "\r\nContent-Type: application/http; msgtype=response\r\n",
        join((head + "\r\n").getBytes(ISO_8859_1), body));
  }

  WarcFixture revisit(String address, String earlierStory) {
    String digest = Integer.toHexString(page(earlierStory).hashCode());
    return record(
        "revisit",
        "WARC-Target-URI: "
            + address
            + "\r\nWARC-Payload-Digest: sha1:"
            + digest
            + "\r\nWARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest\r\n"
            + "Content-Type: application/http; msgtype=response\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(UTF_8));
  }

  WarcFixture record(String type, String headers, byte[] block) {
    records++;
    String head =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\n".formatted(records)
            + "WARC-Date: 2031-03-05T17:31:00Z\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return raw(join(join(head.getBytes(UTF_8), block), "\r\n\r\n".getBytes(UTF_8)));
  }

  WarcFixture raw(byte[] record) {
    bytes.writeBytes(packed ? gzip(record) : record);
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  static byte[] chunked(byte[] body, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 50) {
      int length = Math.min(50, body.length - at);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(charset));
      out.write(body, at, length);
      out.writeBytes("\r\n".getBytes(charset));
    }
    out.writeBytes("0\r\n\r\n".getBytes(charset));
    return out.toByteArray();
  }
}
