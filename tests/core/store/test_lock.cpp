// SPDX-License-Identifier: GPL-3.0-or-later
// Who has a binder open: told to a second process, taken over from a dead one, never from another
// host. The second process is this program, started with --hold.
#include "core/store/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdio>

using namespace ringbinder;

namespace {

const QDateTime kNow(QDate(2025, 11, 22), QTime(9, 12), Qt::LocalTime);

int holdUntilInputEnds(const QString& path)
{
    const auto lock = BinderLock::take(path, kNow);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class TestLock final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;

    std::unique_ptr<QProcess> holder(const QString& path) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
        if (!process->waitForReadyRead(20000))
            qFatal("the second process does not answer");
        return process;
    }
    void crash(QProcess& process) const
    {
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(QFileInfo::exists(BinderLock::lockPath(m_path)));
    }
    static void replaceInFile(const QString& path, const QByteArray& before,
                              const QByteArray& after)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY(text.contains(before));
        text.replace(before, after);
        file.resize(0);
        file.seek(0);
        file.write(text);
    }

private slots:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("Kunde Müller %1.isms")
                                    .arg(QString::fromLatin1(QTest::currentTestFunction())));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    void nothingRemainsAfterwards()
    {
        {
            const auto lock = BinderLock::take(m_path, kNow);
            QVERIFY(lock);
            QVERIFY(!(*lock)->tookOver());
            const auto holder = BinderLock::holder(m_path);
            QVERIFY(holder);
            QCOMPARE(holder->pid, QCoreApplication::applicationPid());
            QCOMPARE(holder->host, QSysInfo::machineHostName());
            QCOMPARE(holder->since, kNow);
        }
        QVERIFY(!BinderLock::holder(m_path));
        const QStringList left =
            QDir(m_dir.path()).entryList({QStringLiteral("*Remains*")}, QDir::Files | QDir::Hidden);
        QCOMPARE(left.size(), 1);
    }

    void theHolderIsNamed()
    {
        const auto process = holder(m_path);
        QCOMPARE(process->readLine(), QByteArray("held\n"));
        const auto lock = BinderLock::take(m_path, kNow.addSecs(3600));
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, Error::Kind::Locked);
        const QString sentence = lock.error().message.plain();
        QVERIFY2(sentence.startsWith(
                     QStringLiteral("%1 is open on %2 by ")
                         .arg(QFileInfo(m_path).fileName(), QSysInfo::machineHostName())),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("since 09:12")), qPrintable(sentence));
        // On another day the date belongs to it.
        const auto later = BinderLock::take(m_path, kNow.addDays(1));
        QVERIFY(later.error().message.plain().contains(QLatin1String("since 2025-11-22 09:12")));
        QCOMPARE(BinderLock::holder(m_path)->pid, process->processId());
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished());
        QVERIFY(BinderLock::take(m_path, kNow));
    }

    void aLinkLeadsToTheSameLock()
    {
        const QString link = m_dir.filePath(QStringLiteral("link.isms"));
        QVERIFY(QFile::link(m_path, link));
        const auto process = holder(m_path);
        QVERIFY(!BinderLock::take(link, kNow));
        process->kill();
        QVERIFY(process->waitForFinished());
    }

    void aDeadProcessIsTakenOver()
    {
        const auto process = holder(m_path);
        crash(*process);
        QVERIFY(!BinderLock::holder(m_path));
        const auto lock = BinderLock::take(m_path, kNow);
        QVERIFY2(lock, lock ? "" : qPrintable(lock.error().message.plain()));
        QVERIFY((*lock)->tookOver());
        QCOMPARE(BinderLock::holder(m_path)->pid, QCoreApplication::applicationPid());
    }

    void aNumberUsedAgainIsNotTheSameProcess()
    {
        const auto process = holder(m_path);
        const QByteArray old = QByteArray::number(process->processId());
        crash(*process);
        // As if this program had been given the dead one's number.
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        replaceInFile(BinderLock::lockPath(m_path), '|' + old + '|', '|' + own + '|');
        replaceInFile(QString(BinderLock::lockPath(m_path) + QLatin1String("guard")), old + '\n',
                      own + '\n');
        const auto lock = BinderLock::take(m_path, kNow);
        QVERIFY2(lock, lock ? "" : qPrintable(lock.error().message.plain()));
        QVERIFY((*lock)->tookOver());
    }

    void anotherHostIsNeverTakenOver()
    {
        const auto process = holder(m_path);
        crash(*process);
        replaceInFile(BinderLock::lockPath(m_path), QSysInfo::machineHostName().toUtf8(),
                      "LAPTOP-3");
        const auto lock = BinderLock::take(m_path, kNow);
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, Error::Kind::Locked);
        QVERIFY(lock.error().message.plain().contains(QLatin1String("is open on LAPTOP-3 by ")));
        QVERIFY(BinderLock::holder(m_path));
        QVERIFY(QFileInfo::exists(BinderLock::lockPath(m_path)));
    }

    void aStrangeTextIsNoHolder()
    {
        for (const QByteArray& text : {QByteArray(), QByteArray("|||||"), QByteArray(100'000, '|'),
                                       QByteArray("\xff\xfe a b c")}) {
            QFile file(BinderLock::lockPath(m_path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY(!BinderLock::holder(m_path));
            QVERIFY(BinderLock::take(m_path, kNow));
        }
    }

    void aFolderThatCannotBeWrittenGivesReadOnly()
    {
        if (::geteuid() == 0)
            QSKIP("Permissions do not bind root.");
        QVERIFY(QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto lock = BinderLock::take(m_path, kNow);
        QFile::setPermissions(m_dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, Error::Kind::ReadOnly);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().size() == 3 && app.arguments().at(1) == QLatin1String("--hold"))
        return holdUntilInputEnds(app.arguments().at(2));
    TestLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_lock.moc"
