package org.onecert.bootstrap.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

/// Reads the operator's files again while the server runs. What cannot be used changes nothing: the
/// server goes on with what it had, says so in the log, and in its health.
@Singleton
public class TrustReload {

  private static final Logger LOG = Logger.getLogger(TrustReload.class);

  private final OneCertConfiguration configuration;
  private final Trusts trusts;
  private final FiledLists lists;
  private final OffEventLoop offEventLoop;
  private volatile Optional<String> trouble = Optional.empty();

  TrustReload(
      OneCertConfiguration configuration,
      Trusts trusts,
      FiledLists lists,
      OffEventLoop offEventLoop) {
    this.configuration = configuration;
    this.trusts = trusts;
    this.lists = lists;
    this.offEventLoop = offEventLoop;
  }

  public Uni<Void> reread() {
    return offEventLoop.run(this::read).replaceWithVoid();
  }

  /// What is wrong with the files, if they cannot be used.
  public Optional<String> trouble() {
    return trouble;
  }

  private Optional<String> read() {
    try {
      become(trusts.tokens(), TrustFiles.tokens(configuration.trust()), "tokens");
      become(trusts.sealMakers(), TrustFiles.sealMakers(configuration.trust()), "makers of seals");
      become(trusts.personal(), TrustFiles.personal(configuration.personal()), "personal");
      become(trusts.timeStamps(), TrustFiles.timeStamps(configuration.signatures()), "time stamps");
      lists.reread();
      return settled(Optional.empty());
    } catch (WrongConfiguration unusable) {
      LOG.errorf("TRUST_NOT_REREAD %s", unusable.getMessage());
      return settled(Optional.of(String.valueOf(unusable.getMessage())));
    }
  }

  private Optional<String> settled(Optional<String> state) {
    trouble = state;
    return state;
  }

  private static void become(Trust trust, TrustAnchors read, String of) {
    if (!trust.trusted().equals(read)) {
      trust.become(read);
      LOG.infof(
          "TRUST_REREAD %s: %d anchors, %d intermediates",
          of, read.anchors().size(), read.intermediates().size());
    }
  }
}
