package org.onecert.token;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/// The provider of everything that the JDK's own cannot do: SM2, and certificates with SM2 keys,
/// which the JDK does not even parse. Handed to each operation, never installed in the JVM.
public final class BouncyCastle {

  public static final Provider PROVIDER = new BouncyCastleProvider();

  private BouncyCastle() {}
}
