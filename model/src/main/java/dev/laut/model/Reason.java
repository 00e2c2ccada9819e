package dev.laut.model;

/** Why a page gave no article. */
public enum Reason implements Labelled {
  INDEX_PAGE("index-page", true),
  CONSENT_PAGE("consent-page", true),
  LOGIN_PAGE("login-page", true),
  ERROR_PAGE("error-page", true),
  MEDIA_PAGE("media-page", true),
  EMPTY("empty", true),
  /** What crawls carry along with their pages: pictures, scripts, data, redirections. */
  NOT_A_PAGE("not-a-page", true),
  NOT_TEXT("not-text", false),
  TOO_LARGE("too-large", false),
  TOO_DEEP("too-deep", false),
  TOO_SLOW("too-slow", false),
  BROKEN("broken", false),
  UNREADABLE("unreadable", false);

  private final String label;
  private final boolean readable;

  Reason(String label, boolean readable) {
    this.label = label;
    this.readable = readable;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * Whether the page could be read and simply holds no article; otherwise the exit code becomes 1.
   */
  public boolean readable() {
    return readable;
  }
}
