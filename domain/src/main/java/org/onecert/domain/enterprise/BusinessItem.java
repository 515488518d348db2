package org.onecert.domain.enterprise;

import org.onecert.domain.login.Entrance;

/// A business item that business systems offer (figure 10).
///
/// @param name Chinese, as the catalogue shows it
/// @param description what the item covers, Chinese
/// @param entrance through which of the portal's entrances users come for it
public record BusinessItem(
    BusinessItemCode code, String name, String description, Entrance entrance) {}
