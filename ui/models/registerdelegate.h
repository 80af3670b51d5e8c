// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of a register fast (text is cut once and remembered) and makes the editor that
// suits a field. Commits go to RegisterTableModel; where the cursor moves then is the view's
// affair.
#pragma once

#include "ui/models/registertablemodel.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <functional>

namespace ringbinder {

class RegisterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RegisterDelegate(RegisterTableModel& model, QObject* parent = nullptr);

    // How an editor was left, besides by a click elsewhere.
    enum class Leave { Down, Up, Right, Left, Fill, Cancelled };

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    // A group's head across the whole row.
    void paintGroup(QPainter* painter, const QStyleOptionViewItem& option, int row) const;
    [[nodiscard]] bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    // Draws the cells of one column its own way, inside what is left beside the margins; the text
    // of the cell still says it to readers, exports and prints. False: there is nothing to draw.
    using CellPainter = std::function<bool(QPainter&, const QRect&, const Uid& record,
                                           const QStyleOptionViewItem&)>;
    void setPainter(const FieldDef& field, CellPainter painter)
    {
        m_painters.insert(&field, std::move(painter));
    }
    // Texts take as many lines as the cell is high.
    void setWrapping(bool on) { m_wraps = on; }
    // What a text needs in a cell of this width, in pixels; at most as many lines as rows may have.
    [[nodiscard]] static int wrappedHeight(const QString& text, const QFont& font, int cellWidth);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void editorLeft(QWidget* editor, ringbinder::RegisterDelegate::Leave how) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A text cut to what fits, laid out once: the same cell is painted at each step of scrolling.
    struct Cut {
        QStaticText shown;
        bool isWhole = true;
    };
    struct CutKey {
        QString text;
        int width = 0;
        bool italic = false;
        friend bool operator==(const CutKey&, const CutKey&) = default;
        friend size_t qHash(const CutKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.italic);
        }
    };
    [[nodiscard]] const Cut& cut(const QString& text, const QStyleOptionViewItem& option,
                                 bool italic, int width) const;
    static void drawCut(QPainter* painter, const Cut& text, const QRect& rect,
                        Qt::Alignment alignment);
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QRect& rect,
                   const RegisterTableModel::Look& look, const QModelIndex& index) const;
    void paintChips(QPainter* painter, const QRect& rect, const QStringList& chips,
                    const QStyleOptionViewItem& option) const;

    RegisterTableModel& m_model;
    mutable QCache<CutKey, Cut> m_cuts;
    mutable QFont m_font; // of what is remembered
    mutable QFont m_italic;
    bool m_wraps = false;
    QHash<const FieldDef*, CellPainter> m_painters;
};

} // namespace ringbinder
