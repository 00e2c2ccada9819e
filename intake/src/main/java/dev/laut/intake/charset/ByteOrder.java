package dev.laut.intake.charset;

import java.util.Optional;

/** Texts that a byte order mark, or the places of their zero bytes, tell without doubt. */
final class ByteOrder {

  /** Bytes looked at where there is no mark. */
  private static final int HEAD = 1024;

  /** Fewer bytes prove nothing. */
  private static final int LEAST = 8;

  private ByteOrder() {}

  static Optional<Decoded> decode(byte[] bytes) {
    // UTF-32's little-endian mark begins with that of UTF-16: it goes first.
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return decoded(bytes, 4, Encoding.UTF_32LE);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return decoded(bytes, 4, Encoding.UTF_32BE);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, Encoding.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, Encoding.UTF_16BE);
    }
    return byZeroes(bytes).flatMap(encoding -> decoded(bytes, 0, encoding));
  }

  private static Optional<Decoded> utf8(byte[] bytes) {
    String text = Utf8.mend(bytes);
    return Optional.of(new Decoded(text.substring(1), "UTF-8"));
  }

  private static Optional<Decoded> decoded(byte[] bytes, int from, Encoding encoding) {
    String text = new String(bytes, from, bytes.length - from, encoding.charset());
    return Optional.of(new Decoded(text, encoding.name()));
  }

  /** In UTF-16 and UTF-32, ASCII characters, of which every page has many, leave zeroes. */
  private static Optional<Encoding> byZeroes(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~3;
    int[] zeroes = new int[4];
    for (int at = 0; at < length; at++) {
      zeroes[at & 3] += bytes[at] == 0 ? 1 : 0;
    }
    int most = length / 4 * 7 / 10;
    boolean[] zero = new boolean[4];
    for (int i = 0; i < 4; i++) {
      zero[i] = length >= LEAST && zeroes[i] > most;
    }
    int pattern = (zero[0] ? 8 : 0) | (zero[1] ? 4 : 0) | (zero[2] ? 2 : 0) | (zero[3] ? 1 : 0);
    return switch (pattern) {
      case 0b0111 -> Optional.of(Encoding.UTF_32LE);
      case 0b1110 -> Optional.of(Encoding.UTF_32BE);
      case 0b0101 -> Optional.of(Encoding.UTF_16LE);
      case 0b1010 -> Optional.of(Encoding.UTF_16BE);
      default -> Optional.empty();
    };
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
