// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tables/zip_archive.h"

#include <zip.h>

namespace contador {

/// One member while it is unpacked.
class ZipMember : public QIODevice {
public:
    ZipMember(ZipArchive &archive, zip_file *file) : m_archive(archive), m_file(file) { QIODevice::open(QIODevice::ReadOnly); }
    ~ZipMember() override { zip_fclose(m_file); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 got = m_archive.limitReached() ? -1 : zip_fread(m_file, data, zip_uint64_t(most));
        if (got <= 0)
            return -1;
        m_archive.m_left -= got;
        return m_archive.limitReached() ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    zip_file *m_file;
};

ZipArchive::ZipArchive(QByteArray bytes, qint64 mostUnpacked) : m_bytes(std::move(bytes)), m_left(mostUnpacked)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(m_bytes.constData(), zip_uint64_t(m_bytes.size()), 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !m_zip)
        zip_source_free(source);
    zip_error_fini(&error);
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipArchive::has(const QString &member) const
{
    return m_zip && zip_name_locate(m_zip, member.toUtf8().constData(), 0) >= 0;
}

std::unique_ptr<QIODevice> ZipArchive::open(const QString &member)
{
    zip_file *file = m_zip ? zip_fopen(m_zip, member.toUtf8().constData(), 0) : nullptr;
    return file ? std::make_unique<ZipMember>(*this, file) : nullptr;
}

} // namespace contador
