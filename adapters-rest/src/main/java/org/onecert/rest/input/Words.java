package org.onecert.rest.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onecert.domain.HyphenatedWords;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.Mobile;
import org.onecert.rest.problem.FieldFault;

/// The kinds of text that fields of more than one resource hold.
public final class Words {

  /// A line as people write it, within the limits of `Line`, which counts code points.
  public static final Word<Line> LINE =
      Word.of(2 * Line.LONGEST, FieldFault.NOT_A_LINE_OF_TEXT, Line::parse);

  public static final Word<Mobile> MOBILE = Word.of(16, FieldFault.NOT_A_MOBILE, Mobile::parse);

  /// Six digits of a text message.
  public static final Word<String> CODE = Word.of(6, FieldFault.NOT_A_CODE, matching("[0-9]{6}"));

  public static final Word<BusinessItemCode> ITEM =
      Word.of(HyphenatedWords.LONGEST, FieldFault.NOT_AN_ITEM_CODE, BusinessItemCode::parse);

  public static final Word<BusinessSystemId> SYSTEM =
      Word.of(HyphenatedWords.LONGEST, FieldFault.NOT_A_SYSTEM_NAME, BusinessSystemId::parse);

  public static final Word<UniqueId> UNIQUE_ID =
      Word.of(64, FieldFault.NOT_A_UNIQUE_ID, UniqueId::parse);

  public static final Word<HookAddress> HOOK_ADDRESS =
      Word.of(HookAddress.LONGEST, FieldFault.NOT_A_HOOK_ADDRESS, HookAddress::parse);

  public static final Word<UnifiedSocialCreditCode> CREDIT_CODE =
      Word.of(18, FieldFault.NOT_A_CREDIT_CODE, UnifiedSocialCreditCode::parse);

  public static final Word<DocumentKind> DOCUMENT_KIND = DocumentKinds.word();

  /// A name that we gave to something.
  public static final Word<UUID> UUID_TEXT = Word.of(36, FieldFault.NOT_A_UUID, Words::uuid);

  /// A moment (RFC 3339).
  public static final Word<Instant> INSTANT =
      Word.of(40, FieldFault.NOT_AN_INSTANT, Words::instant);

  /// A day (RFC 3339, full-date).
  public static final Word<LocalDate> DAY = Word.of(10, FieldFault.NOT_A_DAY, Words::day);

  /// What a token carries as seal (SESeal, DER).
  public static final Word<Octets> SEAL_DATA = base64(128 * 1024);

  private static final int LONGEST_NUMBER = 32;
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /// Java's own reader takes years that no database can hold, and moments without seconds.
  private static final Pattern INSTANT_SHAPE =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY_SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Words() {}

  /// Characters that are seen on paper, no blanks among them.
  public static Word<String> visibleAscii(int longest) {
    return Word.of(longest, FieldFault.NOT_VISIBLE_ASCII, matching("[!-~]+"));
  }

  /// Base64 of at most this many octets, and at least one.
  public static Word<Octets> base64(int octets) {
    return Word.of((octets + 2) / 3 * 4, FieldFault.NOT_BASE64, Words::octets);
  }

  /// The number of an identity document of this kind.
  public static Word<IdentityDocument> documentNumber(DocumentKind kind) {
    return Word.of(
        LONGEST_NUMBER,
        FieldFault.NOT_A_DOCUMENT_NUMBER,
        text -> IdentityDocument.parse(kind, text));
  }

  /// A whole number between two others, which belong to it.
  public static Word<Long> number(long least, long most) {
    return new Word<>(
        18, FieldFault.NOT_IN_RANGE, least + "-" + most, text -> number(text, least, most));
  }

  /// One of a few words.
  ///
  /// @param meanings by word
  public static <T> Word<T> oneOf(Map<String, T> meanings) {
    String known = String.join(", ", meanings.keySet().stream().sorted().toList());
    return new Word<>(
        64, FieldFault.NOT_A_KNOWN_WORD, known, text -> Optional.ofNullable(meanings.get(text)));
  }

  private static Optional<UUID> uuid(String text) {
    return Optional.of(text).filter(UUID_SHAPE.asMatchPredicate()).map(UUID::fromString);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(text)
          .filter(INSTANT_SHAPE.asMatchPredicate())
          .map(moment -> OffsetDateTime.parse(moment).toInstant());
    } catch (DateTimeParseException noInstant) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(text).filter(DAY_SHAPE.asMatchPredicate()).map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(String text, long least, long most) {
    return Optional.of(text)
        .filter(it -> it.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .filter(number -> number >= least && number <= most);
  }

  private static Optional<Octets> octets(String text) {
    try {
      return Optional.of(Octets.ofBase64(text)).filter(octets -> octets.size() > 0);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static Function<String, Optional<String>> matching(String pattern) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return text -> Optional.of(text).filter(matches);
  }
}
