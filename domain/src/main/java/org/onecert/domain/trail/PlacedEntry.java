package org.onecert.domain.trail;

/// An entry as the chain takes it.
public record PlacedEntry(KeptEntry entry, Place place, Authenticity authenticity) {}
