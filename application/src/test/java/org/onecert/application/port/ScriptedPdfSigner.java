package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;

/// Adds one line for a signature; takes those that a [PlainToken] makes.
public final class ScriptedPdfSigner implements PdfSigner {

  private final List<SignatureOrder> orders = new CopyOnWriteArrayList<>();

  @Override
  public Uni<PreparedSignature> prepare(SignatureOrder order) {
    orders.add(order);
    Octets gap = line(order.document(), order.signatory() + " at " + order.at() + ": ");
    return Uni.createFrom().item(new PreparedSignature(gap, gap.sha256()));
  }

  @Override
  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return verify(prepared, chain, signature)
        .map(outcome -> outcome.map(value -> line(prepared.document(), value.toHex())));
  }

  @Override
  public Uni<Outcome<Octets>> verify(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    boolean right = PlainToken.sign(chain.getFirst(), prepared.toBeSigned()).equals(signature);
    return Uni.createFrom()
        .item(
            right
                ? Outcome.accepted(signature)
                : Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  /// All that was prepared, the first one first.
  public List<SignatureOrder> orders() {
    return List.copyOf(orders);
  }

  private static Octets line(Octets document, String line) {
    return PlainToken.text(new String(document.toArray(), StandardCharsets.UTF_8) + "\n" + line);
  }
}
