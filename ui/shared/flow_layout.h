// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace contador {

/// Puts its widgets side by side and goes on in the next row where room ends, as words do: with large letters, long languages
/// and small windows nothing is cut.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// Natural: as wide as each wants to be, from the left; AtRight: the same, to the right edge. Even: as many equal columns as
    /// have the least width of each.
    enum class Widths { Natural, AtRight, Even };
    explicit FlowLayout(Widths widths, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< the height that is needed
    int arrangeNatural(const QRect &room, bool place) const;
    int arrangeEven(const QRect &room, bool place) const;
    [[nodiscard]] std::vector<QLayoutItem *> shown() const;

    Widths m_widths;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace contador
