package org.onecert.rest.caller;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads token keys from a PEM file: one `PRIVATE KEY` (PKCS #8, P-256), and any number of `PUBLIC
/// KEY`s whose tokens are taken too. The public key of the private one is taken from where `openssl
/// genpkey` puts it (RFC 5915), or else has to be the first of the public keys.
public final class TokenKeyFile {

  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

  /// What precedes the point in a PKCS #8 P-256 key: `[1] BIT STRING`, uncompressed.
  private static final byte[] BEFORE_POINT = HexFormat.of().parseHex("a14403420004");

  /// SubjectPublicKeyInfo of a P-256 key, up to the point (RFC 5480).
  private static final byte[] PUBLIC_KEY_HEAD =
      HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");

  private static final int POINT = 64;

  private TokenKeyFile() {}

  /// @throws IllegalArgumentException if the text holds no such keys; it does not tell more
  public static TokenKeys read(String pem) {
    try {
      byte[] key = blocks(pem, "PRIVATE").getFirst();
      List<ECPublicKey> others = publicKeys(blocks(pem, "PUBLIC"));
      ECPublicKey own = ownPublicKey(key).orElseGet(others::removeFirst);
      return TokenKeyPairs.of(privateKey(key), own, others);
    } catch (GeneralSecurityException | NoSuchElementException unusable) {
      throw new IllegalArgumentException("Not a PEM file with a P-256 key", unusable);
    }
  }

  private static List<byte[]> blocks(String pem, String kind) {
    return BLOCK
        .matcher(pem)
        .results()
        .filter(block -> block.group(1).equals(kind))
        .map(block -> Base64.getMimeDecoder().decode(block.group(2)))
        .toList();
  }

  private static PrivateKey privateKey(byte[] encoded) throws GeneralSecurityException {
    return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  private static List<ECPublicKey> publicKeys(List<byte[]> encoded)
      throws GeneralSecurityException {
    List<ECPublicKey> keys = new ArrayList<>();
    for (byte[] key : encoded) {
      keys.add(publicKey(key));
    }
    return keys;
  }

  private static ECPublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static Optional<ECPublicKey> ownPublicKey(byte[] encoded)
      throws GeneralSecurityException {
    int point = encoded.length - POINT;
    int before = point - BEFORE_POINT.length;
    boolean isThere =
        before >= 0 && Arrays.equals(encoded, before, point, BEFORE_POINT, 0, BEFORE_POINT.length);
    return isThere
        ? Optional.of(publicKey(subjectPublicKeyInfo(encoded, point)))
        : Optional.empty();
  }

  private static byte[] subjectPublicKeyInfo(byte[] encoded, int point) {
    byte[] info = Arrays.copyOf(PUBLIC_KEY_HEAD, PUBLIC_KEY_HEAD.length + POINT);
    System.arraycopy(encoded, point, info, PUBLIC_KEY_HEAD.length, POINT);
    return info;
  }
}
