package org.onecert.token.crl;

import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;

/// Whose certificates the entries of a list are about: the issuer of the list, until an entry names
/// another; that one, until the next does (RFC 5280, 5.3.3).
final class EntryIssuers {

  private final X500Name ofList;
  private final NavigableMap<Integer, X500Name> since = new TreeMap<>();

  EntryIssuers(X500Name ofList) {
    this.ofList = ofList;
  }

  /// Notes the issuer that an entry names, if it names one.
  ///
  /// @param at the offset of the entry
  void note(int at, Extensions ofEntry) {
    Extension issuer = ofEntry.getExtension(Extension.certificateIssuer);
    if (issuer != null) {
      since.put(at, name(GeneralNames.getInstance(issuer.getParsedValue())));
    }
  }

  X500Name of(int at) {
    Entry<Integer, X500Name> last = since.floorEntry(at);
    return last == null ? ofList : last.getValue();
  }

  private static X500Name name(GeneralNames names) {
    return Names.directory(names)
        .orElseThrow(() -> new CrlMalformed("an entry names its issuer by no directory name"));
  }
}
