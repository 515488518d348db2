package org.onecert.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.token.KeyedHash;
import org.onecert.token.OffEventLoop;
import org.onecert.token.personal.HostedPersonalSigning;
import org.onecert.token.personal.SignatureCodes;
import org.onecert.token.personal.Vault;

/// Personal certificates that we host ourselves.
@Singleton
class HostedSigning {

  private final Vault vault;
  private final SignatureCodes codes;
  private final ReleasedSignatures released;

  HostedSigning(
      HostedKeys keys,
      Codes codes,
      CodeSending sending,
      ReleasedSignatures released,
      OffEventLoop offEventLoop,
      SecureRandom random) {
    this.vault = new Vault(keys, offEventLoop, random);
    this.codes = new SignatureCodes(sending, codes);
    this.released = released;
  }

  PersonalSigning with(KeyedHash hash) {
    return new HostedPersonalSigning(vault, codes, hash, released);
  }
}
