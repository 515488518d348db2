package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;

/// The catalogue of business items.
public interface BusinessItems {

  Uni<Boolean> isOffered(BusinessItemCode code);

  /// All of the catalogue, in its order, withdrawn ones too.
  Uni<List<BusinessItem>> all();

  /// An item, locked until the transaction ends. The lock holds for one that does not exist yet,
  /// too.
  Uni<Optional<BusinessItem>> claim(BusinessItemCode code);

  /// Keeps an item in the place of the one with its code, or as the last of the catalogue.
  Uni<Void> put(BusinessItem item);
}
