package org.onecert.application.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.BusinessItem;

/// Lists the business items of the catalogue in its order, those too that are not offered any more.
public interface ListBusinessItems {

  Uni<List<BusinessItem>> list();
}
