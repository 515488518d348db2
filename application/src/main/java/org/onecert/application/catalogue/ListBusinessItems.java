package org.onecert.application.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.BusinessItem;

/// Lists the business items that are offered, in the order of the catalogue.
public interface ListBusinessItems {

  Uni<List<BusinessItem>> list();
}
