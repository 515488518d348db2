package org.onecert.domain.login;

/// The entrance of the portal (一网通办) through which a user comes (manual, chapter 2).
public enum Entrance {
  /// 行政许可
  ADMINISTRATIVE_LICENSING,
  /// 建设管理服务
  CONSTRUCTION_SERVICES
}
