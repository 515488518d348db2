package org.onecert.domain.message;

import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.SessionId;

/// Who wants a message to be sent, within a log-in session.
public record Asker(SessionId session, UnifiedSocialCreditCode enterprise, ClientAddress client) {}
