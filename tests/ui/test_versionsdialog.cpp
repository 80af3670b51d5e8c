// SPDX-License-Identifier: GPL-3.0-or-later
// The list of versions of a client file, made by real backups of a real file.
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "tests/support/shots.h"
#include "ui/dialogs/versionsdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace ringbinder;

class TestVersionsDialog final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_path;
    Language m_language;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
    std::unique_ptr<BackupStore> m_backups;
    OpenBinder m_open;
    std::unique_ptr<VersionsDialog> m_dialog;

    void open(Binder::Access access)
    {
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("Anna Weiss");
        auto binder = QFile::exists(m_path) ? Binder::open(m_path, registers(), access, options)
                                            : Binder::create(m_path, registers(), options);
        QVERIFY(binder.has_value());
        auto opened = makeOpenBinder(std::move(*binder), m_language);
        QVERIFY(opened.has_value());
        m_open = std::move(*opened);
    }
    void addPerson(const QString& name)
    {
        Record record(person::def);
        record.set(person::name, name);
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("person"), name, 1});
        set.add(record);
        QVERIFY(m_open.binder->session().apply(std::move(set)).has_value());
    }
    void backUp(const char* reason, const QString& name = {})
    {
        QVERIFY(m_backups->make(*m_open.binder, QString::fromLatin1(reason), name).has_value());
        m_clock.set(m_clock.nowUtc().addSecs(3600));
    }
    void showDialog()
    {
        m_dialog =
            std::make_unique<VersionsDialog>(*m_backups, m_open, m_language, registers(), nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(m_dialog->isLoaded());
    }
    QTreeWidget* tree(int nth) { return m_dialog->findChildren<QTreeWidget*>().value(nth); }
    QString cell(int row, int column) { return tree(0)->topLevelItem(row)->text(column); }
    QPushButton* button(const QString& text)
    {
        const auto buttons = m_dialog->findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("There is no button %s.", qPrintable(text));
    }
    bool says(const QString& text)
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->text().remove(u'&').contains(text);
        });
    }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_path = m_temporary->filePath(QStringLiteral("Kunde \u00C4.isms"));
        m_backups =
            std::make_unique<BackupStore>(m_temporary->filePath(QStringLiteral("backups \u00E4")));
        m_clock.set(QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC));
        open(Binder::Access::ReadWrite);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_open = {};
    }

    void eachVersionSaysWhatCameAfterIt()
    {
        addPerson(QStringLiteral("Anna Weiss"));
        backUp("automatic");
        addPerson(QStringLiteral("Bob Ito"));
        addPerson(QStringLiteral("Cleo"));
        backUp("restore-point", QStringLiteral("before the <b>audit</b>"));
        addPerson(QStringLiteral("Dana"));
        showDialog();
        QCOMPARE(tree(0)->topLevelItemCount(), 2);
        QCOMPARE(cell(0, 1), QStringLiteral("Restore point before the <b>audit</b>"));
        QCOMPARE(cell(0, 2), QStringLiteral("1"));
        QCOMPARE(cell(1, 1), QStringLiteral("Backup"));
        QCOMPARE(cell(1, 2), QStringLiteral("3"));
        QTest::keyClick(tree(0), Qt::Key_Down);
        QCOMPARE(tree(1)->topLevelItemCount(), 3);
        QVERIFY(tree(1)->topLevelItem(0)->text(1).contains(QStringLiteral("Dana")));
        QVERIFY(says(QStringLiteral("3 back")));
        takeShots(*m_dialog, QStringLiteral("versions"));
    }

    void restoringIsLeftToTheOwner()
    {
        addPerson(QStringLiteral("Anna Weiss"));
        backUp("restore-point");
        addPerson(QStringLiteral("Bob Ito"));
        showDialog();
        QSignalSpy looked(m_dialog.get(), &VersionsDialog::openReadOnlyWanted);
        QTest::keyClick(tree(0), Qt::Key_Return);
        QCOMPARE(looked.size(), 1);
        QVERIFY(QFile::exists(looked[0][0].toString()));
        std::optional<BackupInfo> wanted;
        connect(m_dialog.get(), &VersionsDialog::restoreWanted, this,
                [&wanted](const BackupInfo& backup) { wanted = backup; });
        QTest::mouseClick(button(QStringLiteral("Restore")), Qt::LeftButton);
        QVERIFY(wanted);
        QVERIFY(!m_dialog->isVisible());

        m_dialog.reset();
        m_open = {};
        QVERIFY(m_backups->restore(*wanted, m_path, registers(), m_clock.nowUtc()).has_value());
        open(Binder::Access::ReadWrite);
        QCOMPARE(*m_open.binder->count(person::def), 1);
        // What was there before is a version too, of which this file knows nothing.
        showDialog();
        QCOMPARE(cell(0, 1), QStringLiteral("Before an earlier version was restored"));
        QCOMPARE(cell(0, 2), QStringLiteral("other changes"));
        QVERIFY(says(QStringLiteral("holds changes that this file has not")));
    }

    void aReadOnlyFileCannotBeRestored()
    {
        addPerson(QStringLiteral("Anna Weiss"));
        backUp("automatic");
        m_open = {};
        open(Binder::Access::ReadOnly);
        showDialog();
        QVERIFY(!button(QStringLiteral("Restore"))->isEnabled());
        QVERIFY(button(QStringLiteral("Open read-only"))->isEnabled());
        QVERIFY(says(QStringLiteral("read-only, so nothing")));
    }

    void noVersionsSayWhereTheyComeFrom()
    {
        showDialog();
        QCOMPARE(tree(0)->topLevelItemCount(), 0);
        QVERIFY(!button(QStringLiteral("Restore"))->isEnabled());
        QVERIFY(!button(QStringLiteral("Open read-only"))->isEnabled());
        QVERIFY(says(QStringLiteral("Ctrl+S")));
    }
};

QTEST_MAIN(TestVersionsDialog)
#include "test_versionsdialog.moc"
