package org.onecert.domain.history;

import java.util.UUID;

/// An entry of the audit trail, as the operation history shows it (操作历史, M-6).
///
/// @param position in the order in which things happened; larger is later
/// @param name of the entry
public record PastOperation(long position, UUID name, AuditEntry entry) {}
