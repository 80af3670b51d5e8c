// SPDX-License-Identifier: GPL-3.0-or-later
// What the technical rules come to, worked out once for all pages and tabs of a binder: beside the
// window, anew when something that it rests on has changed and somebody looks. Pages ask with
// want() when they come to the front and show what picture() holds; they never judge themselves.
#pragma once

#include "core/base/language.h"
#include "core/store/session.h"
#include "core/technical/followup.h"
#include "core/technical/rates.h"
#include "ui/jobs/jobrunner.h"

#include <QHash>
#include <QObject>

#include <array>
#include <memory>
#include <vector>

namespace ringbinder {

class Binder;
struct OpenBinder;

// One reading of everything; never changed once it is there.
struct TechnicalPicture {
    struct Rule {
        QString code;
        QString title;
        std::optional<technical_rule::Severity> severity;
        QList<Uid> controls;
    };
    ComplianceState state;
    TakenUp takenUp;
    QHash<Uid, ControlResults> byControl;
    std::array<QList<RateRow>, std::size(kRatesBy)> rates; // by RateBy
    QHash<Uid, Rule> rules;
    int activeRules = 0;
    int hosts = 0;   // known and not ignored
    int imports = 0; // ever taken in
    int expired = 0; // results
    // Of each result: where the name of its place stands among all, for sorting.
    std::vector<int> placeOrder;

    [[nodiscard]] std::optional<technical_rule::Severity> severityOf(const Uid& rule) const
    {
        const auto found = rules.constFind(rule);
        return found == rules.constEnd() ? std::nullopt : found->severity;
    }
    [[nodiscard]] QString nameOf(const Uid& rule) const
    {
        const auto found = rules.constFind(rule);
        return found == rules.constEnd() ? QString()
                                         : QStringLiteral("%1 %2").arg(found->code, found->title);
    }
};

// Which results are asked for; nothing set: all of them.
struct ResultFilter {
    std::optional<Outcome> outcome = {};
    std::optional<technical_rule::Severity> severity = {};
    std::optional<Uid> rule = {};
    std::optional<Uid> zone = {};
    bool outsideZones = false;
    bool onlyExpired = false;
    QString text = {};
    friend bool operator==(const ResultFilter&, const ResultFilter&) = default;
};

class TechnicalWatch final : public QObject {
    Q_OBJECT
public:
    TechnicalWatch(Binder& binder, const Language& language, QObject* parent = nullptr);

    // What it is worked out of.
    [[nodiscard]] static QList<const RegisterDef*> sources();
    // Works it out where it no longer holds; says changed() once it is there.
    void want();
    // The last that was worked out; null at first.
    [[nodiscard]] std::shared_ptr<const TechnicalPicture> picture() const { return m_picture; }
    [[nodiscard]] bool isFresh() const;
    // Why there is none, or no new one.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    // What the page of results is to show when it next comes to the front.
    void askResults(const ResultFilter& filter) { m_asked = filter; }
    [[nodiscard]] std::optional<ResultFilter> takeAsked();

signals:
    void changed();

private:
    struct Done {
        std::shared_ptr<const TechnicalPicture> picture;
        std::optional<Error> error;
    };
    void hear(const ChangeNotice& notice);
    void take(Done done);

    Binder& m_binder;
    const Language& m_language;
    std::shared_ptr<const TechnicalPicture> m_picture;
    std::optional<Error> m_error;
    std::optional<ResultFilter> m_asked;
    QDate m_day;
    bool m_isStale = true;
    JobRunner m_runner; // last: its job ends before what it works on goes
};

// The one of this binder; made before the first page that follows it, so that it hears of a change
// before they do.
[[nodiscard]] TechnicalWatch& technicalWatchOf(OpenBinder& open, const Language& language);

} // namespace ringbinder
