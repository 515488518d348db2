package org.onecert.token.pdf;

import org.onecert.domain.people.DocumentKind;

/// The Chinese names of identity documents.
final class DocumentWords {

  private DocumentWords() {}

  static String of(DocumentKind kind) {
    return switch (kind) {
      case RESIDENT_ID -> "居民身份证";
      case HK_MACAO_TAIWAN_RESIDENCE -> "港澳台居民居住证";
      case FOREIGN_PERMANENT_RESIDENCE -> "外国人永久居留身份证";
      case HK_MACAO_PERMIT -> "港澳居民来往内地通行证";
      case TAIWAN_PERMIT -> "台湾居民来往大陆通行证";
      case PASSPORT -> "护照";
    };
  }
}
