package org.onecert.domain.message;

import org.onecert.domain.people.Mobile;

/// A text message (SMS) to one mobile.
public record TextMessage(MessageId id, Mobile mobile, Wording wording) {}
