package org.onecert.domain.notice;

import java.util.UUID;

/// The name of a notice.
public record NoticeId(UUID value) {}
