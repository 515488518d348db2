package org.onecert.token.pdf;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;

/// What fills a gap, read back; nobody vouches for it yet. Whatever is wrong with a part of it is
/// told by an unchecked exception when that part is asked for.
sealed interface SignatureValue permits CmsValue, SealValue {

  SignatureEncoding encoding();

  /// How many have signed. The other answers are of the first of them.
  int signers();

  /// The certificate beside the signature.
  SignerChain signer();

  /// The algorithms that it names.
  List<String> algorithms();

  /// The signature itself, over the statement.
  Octets signature();

  SignedStatement statement();

  /// A DER TimeStampToken over the signature; not verified.
  Optional<Octets> timeStamp();

  /// Whether it states to be made with the certificate that another one was made with, whatever
  /// lies beside it.
  boolean isMadeLike(SignatureValue other);

  /// Whether it is a signature by the certificate beside it, over whatever document.
  boolean verifies();
}
