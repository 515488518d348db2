package org.onecert.rest.input;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onecert.domain.people.DocumentKind;

/// How kinds of identity documents are called in JSON and CSV.
public final class DocumentKinds {

  private DocumentKinds() {}

  public static String name(DocumentKind kind) {
    return switch (kind) {
      case RESIDENT_ID -> "residentId";
      case HK_MACAO_TAIWAN_RESIDENCE -> "hkMacaoTaiwanResidence";
      case FOREIGN_PERMANENT_RESIDENCE -> "foreignPermanentResidence";
      case HK_MACAO_PERMIT -> "hkMacaoPermit";
      case TAIWAN_PERMIT -> "taiwanPermit";
      case PASSPORT -> "passport";
    };
  }

  static Word<DocumentKind> word() {
    return Words.oneOf(
        Arrays.stream(DocumentKind.values())
            .collect(Collectors.toMap(DocumentKinds::name, Function.identity())));
  }
}
