// SPDX-License-Identifier: GPL-3.0-or-later
// Which asset a host that scans have seen is: chosen among those there are. Several hosts can be
// one asset, such as the cards of a server. Opened from the page of hosts.
#pragma once

#include "core/schema/field.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ringbinder {

class RecordLine;

class HostMatchDialog final : public QDialog {
    Q_OBJECT
public:
    HostMatchDialog(const OpenContext& context, const QList<Uid>& hosts, QWidget* parent);

    [[nodiscard]] RecordLine& line() { return *m_line; }

public slots:
    void accept() override;

private:
    const OpenContext& m_context;
    QList<Uid> m_hosts;
    FieldDef m_field; // of the line in which the asset is chosen
    RecordLine* m_line;
    QLabel* m_problem;
    QPushButton* m_match;
};

// What deciding about several hosts in one go came to.
struct HostDecision {
    std::optional<ChangeSet> set; // nothing where not one of them may be decided
    int decided = 0;
    int leftOut = 0;
    std::optional<Error> refusal; // why the first of those was left out
};
using HostAct = std::function<Result<ChangeSet>(const Uid& host)>;
[[nodiscard]] HostDecision decideHosts(const QList<Uid>& hosts, ChangeLabel::Act act,
                                       const HostAct& decide);
// Applies it and says what was left out; false where nothing was written.
bool applyDecision(const OpenContext& context, HostDecision decision, const QString& done);

} // namespace ringbinder
