/// Electronic seals as tokens carry them (A-3; GM/T 0031-2014, GB/T 38540-2020, GM/T 0031-2025): a
/// strict reader, and the steps of their verification in the order of GM/T 0031, 6.1.2, each with
/// its own refusal; and what signs with a seal and bears it, written and read back.
///
/// Knows no forms and no PDF: what a verified seal looks like on the page is drawn elsewhere.
@NullMarked
package org.onecert.token.seal;

import org.jspecify.annotations.NullMarked;
