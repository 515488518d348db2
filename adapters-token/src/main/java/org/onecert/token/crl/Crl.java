package org.onecert.token.crl;

import java.math.BigInteger;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.onecert.domain.Octets;
import org.onecert.token.Pace;

/// A certificate revocation list, read but not yet trusted: whoever relies on it asks first who
/// signed it.
///
/// It remembers by which keys it is signed, because a signature over a long list takes long.
public final class Crl {

  private final CrlHeader header;
  private final CrlEntries entries;
  private final SignedFile file;
  private final Map<PublicKey, Boolean> signers = new ConcurrentHashMap<>();

  Crl(CrlHeader header, CrlEntries entries, SignedFile file) {
    this.header = header;
    this.entries = entries;
    this.file = file;
  }

  CrlHeader header() {
    return header;
  }

  /// When it was made (thisUpdate).
  public Instant from() {
    return header.from();
  }

  /// When the next one comes at the latest (nextUpdate).
  public Instant until() {
    return header.until();
  }

  /// Who made it, as RFC 4514 writes names.
  public String issuer() {
    return header.issuer().toString();
  }

  /// How many certificates it lists.
  public int size() {
    return entries.size();
  }

  /// How long it is, in octets.
  public int length() {
    return file.length();
  }

  /// Whether a file is this list, octet by octet.
  public boolean isIn(byte[] other) {
    return file.isIn(other);
  }

  /// DER; a copy.
  public Octets encoded() {
    return file.encoded();
  }

  /// Where the differences to it can be fetched, by its own account (freshestCRL).
  public List<String> differences() {
    return isDelta() ? List.of() : header.differences();
  }

  boolean isDelta() {
    return header.base().isPresent();
  }

  boolean isSignedBy(PublicKey key) {
    return signers.computeIfAbsent(key, unknown -> file.isSignedBy(unknown, Pace.AT_ONCE));
  }

  /// Finds out beforehand by whose keys it is signed, as far as somebody asked that of the one
  /// before it: so nobody waits for it who asks about a certificate. Holds up nobody who asks
  /// meanwhile.
  public void follow(Crl before, Pace pace) {
    before.signers.keySet().forEach(key -> signers.put(key, file.isSignedBy(key, pace)));
  }

  Optional<CrlEntry> find(X500Name issuer, BigInteger serial) {
    return entries.find(issuer, serial);
  }
}
