package org.onecert.domain.trail;

import java.util.UUID;

/// Something about an export that the server did not make so.
public sealed interface Finding {

  /// An entry was deleted; its link is there.
  record EntryMissing(long position) implements Finding {}

  /// Entries were deleted together with their links. What comes right after them cannot be proven.
  record LinksMissing(long from, long to) implements Finding {}

  /// An entry, or its link, is not what was chained.
  record EntryAltered(long position) implements Finding {}

  /// An entry was there when it was chained, but the server had not written it, or not so.
  record EntryForged(long position) implements Finding {}

  /// A row was inserted among those that had been chained: one of its own, or a second of the same
  /// name.
  record EntryInserted(UUID name) implements Finding {}

  /// A seal is by none of the keys, or was set on something else.
  record SealForged(long position) implements Finding {}

  /// The seal is genuine, and the chain up to it is another than it was set on.
  record ChainRewritten(long position) implements Finding {}

  /// A seal says that there was one before it, which is gone.
  record SealMissing(long position) implements Finding {}

  /// The entries after the last seal, which the server never leaves without one.
  record NotSealed(long from, long to) implements Finding {}

  /// Entries at the beginning were deleted, which had not to be forgotten yet.
  ///
  /// @param upTo the last of them
  record BeginningMissing(long upTo) implements Finding {}

  /// A witness has seen a chain that was longer.
  record EndMissing(Head witness) implements Finding {}

  /// A witness has seen another chain.
  record WitnessContradicts(Head witness) implements Finding {}

  /// A part of the export is cut short.
  record ExportCutShort(long after) implements Finding {}

  /// The parts of the export do not join.
  record PartMissing(long from, long to) implements Finding {}
}
