package org.onecert.domain.refusal;

import java.util.List;

/// The business registry does not know the enterprise, so its data must be entered.
///
/// @param fields names of those that are due, as the request words them
public record EnterpriseDataMissing(List<String> fields) implements Refusal {

  @Override
  public String code() {
    return "enterprise-data-missing";
  }
}
