package org.onecert.persistence.rekey;

/// A data key with which a node cannot work.
///
/// @param id its number
/// @param missing whether there is none of this number; else there is another one than was used
/// @param values how many need it
public record KeyTrouble(int id, boolean missing, long values) {}
