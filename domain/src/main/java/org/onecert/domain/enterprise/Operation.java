package org.onecert.domain.enterprise;

/// What can be done to a certificate of the list (M-1).
public enum Operation {
  /// 注销
  DEREGISTER,
  /// 启用
  ENABLE,
  /// 授权
  AUTHORISE,
  /// 升级
  UPGRADE,
  /// 编辑
  EDIT
}
