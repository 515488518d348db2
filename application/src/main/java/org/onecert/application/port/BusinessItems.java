package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;

/// The catalogue of business items.
public interface BusinessItems {

  Uni<Boolean> isOffered(BusinessItemCode code);

  /// All that are offered, in the order of the catalogue.
  Uni<List<BusinessItem>> offered();
}
