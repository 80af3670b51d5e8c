// SPDX-License-Identifier: GPL-3.0-or-later
// A client in a file of its own for each test on documents, on 1 March 2031, with people, drafts
// from templates and their approval. Base of those tests.
#pragma once

#include "core/documents/documentlifecycle.h"
#include "core/documents/templatedrafts.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/store/binder.h"

#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

class DocumentDesk : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        Binder::Options options;
        options.clock = &m_clock;
        m_binder.reset();
        auto binder =
            Binder::create(m_folder.filePath(QStringLiteral("client %1.isms").arg(++m_files)),
                           registers(), options);
        QVERIFY2(binder, binder ? "" : qPrintable(binder.error().message.plain()));
        m_binder = std::move(*binder);
        m_clock.set(QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC));
    }

protected:
    Uid addPerson(const QString& name, person::Kind kind = person::Kind::Employee)
    {
        Record record(person::def);
        record.set(person::name, name);
        record.set(person::kind, kind);
        record.set(person::active, true);
        ChangeSet set({ChangeLabel::Act::Add, person::def.name(), {}, 1});
        const Uid uid = record.uid();
        set.add(std::move(record));
        [&] { QVERIFY(m_binder->session().apply(std::move(set))); }();
        return uid;
    }
    void apply(Result<ChangeSet> set)
    {
        QVERIFY2(set, set ? "" : qPrintable(set.error().message.plain()));
        const auto done = m_binder->session().apply(std::move(*set));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message.plain() + done.error().detail));
    }
    Uid draftPolicy(const QString& id = QStringLiteral("D04"))
    {
        auto drafts = draftFromTemplates(*m_binder, {id}, Language());
        if (!drafts || drafts->documents.size() != 1)
            qFatal("no draft of %s", qPrintable(id));
        apply(std::move(drafts->set));
        return drafts->documents.first().document;
    }
    [[nodiscard]] DocumentDossier dossier(const Uid& uid) const
    {
        auto read = readDossier(*m_binder, uid);
        if (!read)
            qFatal("%s", qPrintable(read.error().message.plain()));
        return *read;
    }
    void approve(const Uid& uid, const Uid& approver)
    {
        const DocumentDossier before = dossier(uid);
        Approval approval = suggestedApproval(*m_binder, before);
        approval.approver = approver;
        apply(approveDraft(*m_binder, before, approval));
    }

    FixedClock m_clock{QDateTime(QDate(2031, 3, 1), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/dök umente XXXXXX")};
    std::unique_ptr<Binder> m_binder;

private:
    int m_files = 0;
};

} // namespace ringbinder
