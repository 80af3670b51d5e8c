// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openbinder.h"

#include "core/catalogue/controlnumber.h"
#include "core/registers/context/organisation.h"

#include <QFileInfo>

namespace ringbinder {

QString OpenBinder::organisation() const
{
    const auto record = binder->singleton(organisation::def);
    const QString name = record ? record->text(organisation::name) : QString();
    return name.isEmpty() ? QFileInfo(binder->path()).completeBaseName() : name;
}

QString OpenBinder::currency() const
{
    const auto record = binder->singleton(organisation::def);
    const QString currency = record ? record->text(organisation::currency) : QString();
    return currency.isEmpty() ? QStringLiteral("EUR") : currency;
}

Result<OpenBinder> makeOpenBinder(std::unique_ptr<Binder> binder, const Language& language)
{
    OpenBinder open;
    auto evaluation = Evaluation::of(*binder, language);
    if (!evaluation)
        return fail(evaluation.error());
    open.evaluation = std::move(*evaluation);
    open.search = std::make_unique<Search>(*binder, Search::NumberReader(), language);
    open.binder = std::move(binder);
    return open;
}

} // namespace ringbinder
