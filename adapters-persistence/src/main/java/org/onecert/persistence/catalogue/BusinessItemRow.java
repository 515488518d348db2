package org.onecert.persistence.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.onecert.domain.Line;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.Entrance;

/// A business item as a row.
@Entity
@Table(name = "business_item")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class BusinessItemRow {

  @Id String code;
  int position;
  String name;
  String description;

  @Enumerated(EnumType.STRING)
  Entrance entrance;

  boolean offered;

  BusinessItem item() {
    return new BusinessItem(
        new BusinessItemCode(code), new Line(name), new Line(description), entrance, offered);
  }
}
