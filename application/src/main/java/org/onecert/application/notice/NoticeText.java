package org.onecert.application.notice;

import org.onecert.domain.notice.Notice;

/// How a notice is worded.
final class NoticeText {

  private NoticeText() {}

  static String of(Notice notice) {
    return switch (notice.kind()) {
      case UPGRADED ->
          "您的法人一证通数字证书%s已升级为%s的主证书，享有所有业务事项的办事权限，请重新登录。如非本单位办理，请立即联系法定代表人。"
              .formatted(notice.certificate(), notice.enterprise());
      case DEMOTED ->
          "您的法人一证通数字证书%s已降级为%s的副证书，不再具有任何办事权限。如非本单位办理，请立即联系法定代表人。"
              .formatted(notice.certificate(), notice.enterprise());
    };
  }
}
