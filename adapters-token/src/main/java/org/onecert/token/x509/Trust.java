package org.onecert.token.x509;

/// Whom the operator trusts at the moment. He may change his mind while the server runs; whatever
/// was worked out before holds no longer.
public final class Trust {

  private volatile PathFinder finder;

  public Trust(TrustAnchors trusted) {
    this.finder = new PathFinder(trusted);
  }

  /// Whoever knows the paths, always the same until the operator changes his mind.
  public PathFinder finder() {
    return finder;
  }

  public TrustAnchors trusted() {
    return finder.trusted();
  }

  /// From now on these are trusted, and nobody else.
  public void become(TrustAnchors trusted) {
    finder = new PathFinder(trusted);
  }
}
