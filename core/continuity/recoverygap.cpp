// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/continuity/recoverygap.h"

#include <QtGlobal>

namespace ringbinder {

namespace {

Message gapMessage(const char* source)
{
    return {"recovery", source};
}

} // namespace

QString hoursText(double hours, const Language& language)
{
    return gapMessage(QT_TRANSLATE_NOOP("recovery", "%1 h"))
        .arg(language.number(hours))
        .in(language);
}

Message gapSentence(const RecoveryGap& gap, const QString& neededForTitle, const Language& language)
{
    const QString needed = hoursText(gap.needed, language);
    const QString actual = hoursText(gap.actual, language);
    const auto said = [&](const char* source) {
        return gapMessage(source).arg(needed).arg(neededForTitle).arg(actual);
    };
    const auto dated = [&](const char* withDay, const char* without) {
        return gap.on.isValid() ? said(withDay).arg(language.date(gap.on)) : said(without);
    };
    switch (gap.kind) {
    case RecoveryGap::Kind::Planned:
        return said(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, planned %3."));
    case RecoveryGap::Kind::Tested:
        return dated(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last test %3 on %4."),
                     QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last test %3."));
    case RecoveryGap::Kind::Restored:
        return dated(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last restore %3 on %4."),
                     QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last restore %3."));
    case RecoveryGap::Kind::Outage:
        return dated(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last outage %3 on %4."),
                     QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, last outage %3."));
    case RecoveryGap::Kind::Agreed:
        return said(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, the contract says %3."));
    case RecoveryGap::Kind::BackedUp:
        return said(
            QT_TRANSLATE_NOOP("recovery", "May lose %1 of data for %2, backed up every %3."));
    case RecoveryGap::Kind::LostData:
        return dated(
            QT_TRANSLATE_NOOP("recovery", "May lose %1 of data for %2, last test lost %3 on %4."),
            QT_TRANSLATE_NOOP("recovery", "May lose %1 of data for %2, last test lost %3."));
    case RecoveryGap::Kind::BeyondMtpd:
        return gapMessage(QT_TRANSLATE_NOOP("recovery", "Can bear %1, but plans to recover in %2."))
            .arg(needed)
            .arg(actual);
    case RecoveryGap::Kind::NothingKnown:
        return gapMessage(
                   QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, nothing is planned or tested."))
            .arg(needed)
            .arg(neededForTitle);
    case RecoveryGap::Kind::NothingAgreed:
        return gapMessage(QT_TRANSLATE_NOOP("recovery", "Needs %1 for %2, no recovery time is "
                                                        "agreed in a contract in force."))
            .arg(needed)
            .arg(neededForTitle);
    }
    Q_UNREACHABLE();
}

} // namespace ringbinder
