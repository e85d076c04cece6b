// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace contador {

/// A zip archive in memory, read only. What is unpacked from it counts against one limit, so that a small file cannot fill
/// the memory.
class ZipArchive {
public:
    explicit ZipArchive(QByteArray bytes, qint64 mostUnpacked);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] bool isOpen() const { return m_zip != nullptr; }
    [[nodiscard]] bool has(const QString &member) const;
    [[nodiscard]] bool limitReached() const { return m_left < 0; }
    /// A sequential device; none when there is no such member.
    std::unique_ptr<QIODevice> open(const QString &member);

private:
    friend class ZipMember;
    QByteArray m_bytes;
    zip *m_zip = nullptr;
    qint64 m_left;
};

} // namespace contador
