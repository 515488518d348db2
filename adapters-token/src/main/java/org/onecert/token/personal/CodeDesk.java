package org.onecert.token.personal;

import org.onecert.application.port.CodeDigests;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.Transactions;

/// Where codes are kept and compared.
public record CodeDesk(OneTimeCodes codes, CodeDigests digests, Transactions transactions) {}
