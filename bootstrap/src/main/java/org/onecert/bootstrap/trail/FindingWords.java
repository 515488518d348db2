package org.onecert.bootstrap.trail;

import org.onecert.domain.trail.Finding;
import org.onecert.domain.trail.Finding.BeginningMissing;
import org.onecert.domain.trail.Finding.ChainRewritten;
import org.onecert.domain.trail.Finding.EndMissing;
import org.onecert.domain.trail.Finding.EntryAltered;
import org.onecert.domain.trail.Finding.EntryForged;
import org.onecert.domain.trail.Finding.EntryInserted;
import org.onecert.domain.trail.Finding.EntryMissing;
import org.onecert.domain.trail.Finding.ExportCutShort;
import org.onecert.domain.trail.Finding.LinksMissing;
import org.onecert.domain.trail.Finding.NotSealed;
import org.onecert.domain.trail.Finding.PartMissing;
import org.onecert.domain.trail.Finding.SealForged;
import org.onecert.domain.trail.Finding.SealMissing;
import org.onecert.domain.trail.Finding.WitnessContradicts;

/// Findings in plain words.
final class FindingWords {

  private FindingWords() {}

  static String of(Finding finding) {
    return switch (finding) {
      case EntryMissing(var at) -> "entry %d is missing".formatted(at);
      case LinksMissing(var from, var to) ->
          "entries %d to %d are missing with their links".formatted(from, to);
      case EntryAltered(var at) -> "entry %d was altered".formatted(at);
      case EntryForged(var at) -> "entry %d was not written by the server".formatted(at);
      case EntryInserted(var name) ->
          "entry %s was inserted: it is not in the chain".formatted(name);
      case SealForged(var at) -> "the seal at %d is not by the key".formatted(at);
      case ChainRewritten(var at) ->
          "the chain is broken at %d: the seal there was set on another".formatted(at);
      case SealMissing(var at) -> "the seal at %d is missing".formatted(at);
      case NotSealed(var from, var to) ->
          "entries %d to %d have no seal behind them".formatted(from, to);
      case BeginningMissing(var to) ->
          "entries up to %d are missing before their time".formatted(to);
      case EndMissing(var witness) ->
          "the end is cut off: a witness has seen position %d".formatted(witness.position());
      case WitnessContradicts(var witness) ->
          "a witness has seen another chain at %d".formatted(witness.position());
      case ExportCutShort(var after) ->
          "a part of the export is cut short after %d".formatted(after);
      case PartMissing(var from, var to) ->
          "the parts of the export do not join: %d to %d".formatted(from, to);
    };
  }
}
