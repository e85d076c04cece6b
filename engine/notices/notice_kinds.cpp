// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/notices/notice_kinds.h"

#include <array>

namespace contador {

std::span<const NoticeKind> noticeKinds()
{
    static constexpr std::array table{
        NoticeKind{"payment_received", MessageClass::Service},
        NoticeKind{"payment_received_credit", MessageClass::Service},
        NoticeKind{"works", MessageClass::Service},
    };
    return table;
}

} // namespace contador
