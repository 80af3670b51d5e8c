// SPDX-License-Identifier: GPL-3.0-or-later
// What the technical rules say of one asset or one control, as a tab of its record: seen as which
// hosts and when, open ports, results, open findings; or pass rate and worst failures. Reads only.
#pragma once

#include "ui/forms/recordtab.h"
#include "ui/models/opencontext.h"
#include "ui/pages/technicalwatch.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

// The tabs of a register's records; none for most. `watch` outlives them.
[[nodiscard]] QList<RecordTab*> technicalTabs(const OpenContext& context, TechnicalWatch& watch,
                                              const RegisterDef& def, QWidget* parent);

class TechnicalTab : public RecordTab {
    Q_OBJECT
public:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    // Rules that fail.
    [[nodiscard]] int count() const override { return m_failures; }
    void showRecord(const Uid& uid) override;

    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QString summary() const;

protected:
    TechnicalTab(const OpenContext& context, TechnicalWatch& watch, QWidget* parent);
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    // How many rules fail; cheap, for it is asked while the tab is not seen.
    [[nodiscard]] virtual int failures(const TechnicalPicture& picture, const Uid& uid) const = 0;
    // Fills the list of one record and gives what the line above says.
    struct Told {
        QString summary;
        Tone tone = Tone::Neutral;
    };
    [[nodiscard]] virtual Told tell(const TechnicalPicture& picture, const Uid& uid) = 0;
    [[nodiscard]] QTreeWidgetItem* addGroup(const QString& title);
    // `target`: what Enter opens.
    static void addLine(QTreeWidgetItem* group, const QStringList& texts, Tone tone,
                        const std::optional<Uid>& target, const QString& toolTip = {});
    void addResults(QTreeWidgetItem* group, const TechnicalPicture& picture,
                    const QList<const RuleResult*>& results, bool isNamedByPlace);

    const OpenContext& m_context;
    TechnicalWatch& m_watch;

private:
    void refresh();
    void countFailures();
    void openItem(QTreeWidgetItem* item);
    void showMenu(const QPoint& place);

    std::optional<Uid> m_uid;
    int m_failures = 0;
    QLabel* m_summary;
    QTreeWidget* m_list;
    std::shared_ptr<const TechnicalPicture> m_shown;
    QList<const RuleResult*> m_results; // of m_shown; lines of results name their place here
};

class TechnicalAssetTab final : public TechnicalTab {
    Q_OBJECT
public:
    TechnicalAssetTab(const OpenContext& context, TechnicalWatch& watch, QWidget* parent);

private:
    [[nodiscard]] int failures(const TechnicalPicture& picture, const Uid& uid) const override;
    [[nodiscard]] Told tell(const TechnicalPicture& picture, const Uid& uid) override;
    // Gives when it was last seen.
    [[nodiscard]] QDateTime addHosts(const Uid& asset);
};

class TechnicalControlTab final : public TechnicalTab {
    Q_OBJECT
public:
    TechnicalControlTab(const OpenContext& context, TechnicalWatch& watch, QWidget* parent);

private:
    [[nodiscard]] int failures(const TechnicalPicture& picture, const Uid& uid) const override;
    [[nodiscard]] Told tell(const TechnicalPicture& picture, const Uid& uid) override;
};

} // namespace ringbinder
