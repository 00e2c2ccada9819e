package dev.laut.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a page came from.
 *
 * @param location path or URL as given, with {@code #line}, {@code #item} or {@code #offset} inside
 *     a container
 * @param digest {@code sha256:} and the hexadecimal digest of the raw bytes
 * @param fetched when it was fetched, ISO 8601; null for files
 */
public record PageSource(
    String location,
    @Nullable String url,
    @Nullable String mediaType,
    @Nullable String charset,
    String digest,
    @Nullable String fetched) {}
