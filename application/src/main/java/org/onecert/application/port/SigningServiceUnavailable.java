package org.onecert.application.port;

/// The service that hosts personal certificates did not answer, or not as agreed. Trying again
/// later makes sense.
///
/// The message is for the operator's log: it holds neither secrets nor people's data, and no word
/// that the service chose freely.
public final class SigningServiceUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SigningServiceUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public SigningServiceUnavailable(String message) {
    super(message);
  }
}
