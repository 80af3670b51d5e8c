// SPDX-License-Identifier: GPL-3.0-or-later
// A page that is never seen behind the file: it reads anew after a change that concerns it and on a
// new day, at once while it is visible and else when it comes to the front. What it shows is the
// business of the page itself; pages that only read stand on this one.
#pragma once

#include "core/base/result.h"
#include "ui/models/opencontext.h"
#include "ui/pages/page.h"

#include <QDate>
#include <QTimer>

namespace ringbinder {

struct ChangeNotice;

class LivePage : public Page {
    Q_OBJECT
public:
    void activate() override;
    // Reads at once, seen or not: a choice of the page itself has changed.
    void renew();

protected:
    // `sources`: the registers it is made of; none: every change concerns it.
    LivePage(const OpenContext& context, const QList<const RegisterDef*>& sources, QWidget* parent);

    // Reads and shows. An error is reported here; the page tries again when it is next looked at.
    [[nodiscard]] virtual Result<> refresh() = 0;
    // Every change, also while hidden and before refresh(): for figures that are kept up.
    virtual void follow(const ChangeNotice& notice);
    // What it shows no longer holds.
    void invalidate();
    [[nodiscard]] bool isStale() const { return m_isStale; }
    // While visible it waits for this pause between changes.
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); }

    const OpenContext& m_context;

private:
    void hear(const ChangeNotice& notice);
    void catchUp();

    QList<const RegisterDef*> m_sources;
    QTimer m_pause;
    QDate m_shownToday;
    bool m_isStale = true;
};

} // namespace ringbinder
