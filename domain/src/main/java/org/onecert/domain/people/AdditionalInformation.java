package org.onecert.domain.people;

import org.onecert.domain.Line;

/// What an enterprise tells of a certificate beside what the certificate says itself (附加信息, A-2).
///
/// @param nickname 证书备注名(昵称)
/// @param holder 证书持有人
/// @param mobile of the holder, proven by a code
public record AdditionalInformation(Line nickname, Line holder, Mobile mobile) {}
