// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/visible_text.h"

#include <QChar>

namespace contador {

namespace {

constexpr char32_t controlPictures = 0x2400; // U+2400: the picture of the control character U+0000, and so on
constexpr char32_t deletePicture = 0x2421;

bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D; // words in Persian and families of emoji need them
}

void appendMark(QString &out, char32_t character)
{
    out += QStringLiteral("‹U+%1›").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

void appendVisible(QString &out, char32_t character, bool keepLineBreaks)
{
    if (character == '\n')
        out += keepLineBreaks ? QLatin1Char('\n') : QChar(u'↵');
    else if (character == '\t')
        out += QLatin1Char(' ');
    else if (character < 0x20)
        out += QChar(char16_t(controlPictures + character));
    else if (character == 0x7F)
        out += QChar(char16_t(deletePicture));
    else if (isJoiner(character))
        out += QChar(char16_t(character));
    else if (QChar::isSurrogate(character))
        out += QChar(QChar::ReplacementCharacter);
    else if (const auto category = QChar::category(character); category == QChar::Other_Control || category == QChar::Other_Format
             || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
        appendMark(out, character);
    else
        out += QString::fromUcs4(&character, 1);
}

QString visible(const QString &text, bool keepLineBreaks)
{
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    QString out;
    out.reserve(unified.size());
    for (qsizetype at = 0; at < unified.size(); ++at) {
        const QChar unit = unified.at(at);
        const bool paired = unit.isHighSurrogate() && at + 1 < unified.size() && unified.at(at + 1).isLowSurrogate();
        appendVisible(out, paired ? QChar::surrogateToUcs4(unit, unified.at(++at)) : unit.unicode(), keepLineBreaks);
    }
    return out;
}

} // namespace

QString visibleLine(const QString &text)
{
    return visible(text, false);
}

QString visibleText(const QString &text)
{
    return visible(text, true);
}

} // namespace contador
