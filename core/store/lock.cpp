// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"

#include "core/base/username.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace ringbinder {

namespace {

Q_LOGGING_CATEGORY(lockLog, "ringbinder.lock")

constexpr qint64 kLongestLockText = 4096;
constexpr int kLongestLockWord = 100;

// The text beside the binder: a first line that people and other programs can read, then what a
// second Ringbinder needs to tell a dead holder from a living one.
struct LockText {
    LockHolder holder;
    QString machine;         // machine id; host names such as "localhost" are not unique
    QByteArray processStart; // distinguishes a process from a later one with the same number
};

bool isProcessRunning(qint64 pid)
{
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
#else
    return ::kill(pid_t(pid), 0) == 0 || errno == EPERM;
#endif
}

// Empty where the system does not tell.
QByteArray startOfProcess(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    // The name in brackets may hold anything, blanks and brackets too.
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int kStartTime = 19; // field 22 of proc(5), counted from the field after the name
    if (words.size() <= kStartTime)
        return {};
    return QByteArray(QSysInfo::bootUniqueId() + '/' + words[kStartTime]);
}

QString oneWord(const QString& text)
{
    QString word;
    for (const QChar c : text.left(kLongestLockWord)) {
        const bool isSafe =
            c.isPrint() && c.category() != QChar::Other_Format && c != QLatin1Char('|');
        word += isSafe ? c : QLatin1Char('_');
    }
    return word;
}

QByteArray writtenForm(const LockText& text)
{
    const LockHolder& holder = text.holder;
    const QStringList words{oneWord(holder.user),        oneWord(holder.host),
                            QString::number(holder.pid), holder.since.toUTC().toString(Qt::ISODate),
                            oneWord(text.machine),       QString::fromLatin1(text.processStart)};
    return QByteArray(words.join(QLatin1Char('|')).toUtf8() + '\n');
}

std::optional<LockText> readLockText(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList words =
        QString::fromUtf8(file.read(kLongestLockText)).trimmed().split(QLatin1Char('|'));
    if (words.size() != 6)
        return std::nullopt;
    LockText text;
    text.holder.user = oneWord(words[0]);
    text.holder.host = oneWord(words[1]);
    text.holder.pid = words[2].toLongLong();
    text.holder.since = QDateTime::fromString(words[3], Qt::ISODate);
    text.machine = words[4];
    text.processStart = words[5].toLatin1();
    if (text.holder.host.isEmpty() || text.holder.pid <= 0)
        return std::nullopt;
    return text;
}

LockText ownLockText(const QDateTime& now)
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {{loginName(), QSysInfo::machineHostName(), pid, now},
            QString::fromLatin1(QSysInfo::machineUniqueId()),
            startOfProcess(pid)};
}

bool isOfThisMachine(const LockText& text)
{
    if (text.holder.host != oneWord(QSysInfo::machineHostName()))
        return false;
    const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    return text.machine.isEmpty() || machine.isEmpty() || text.machine == oneWord(machine);
}

// Only about a process of this machine: another's cannot be asked.
bool isHolderDead(const LockText& text)
{
    if (!isProcessRunning(text.holder.pid))
        return true;
    const QByteArray start = startOfProcess(text.holder.pid);
    return !start.isEmpty() && !text.processStart.isEmpty() && start != text.processStart;
}

QString guardPath(const QString& binderPath)
{
    return QString(BinderLock::lockPath(binderPath) + QLatin1String("guard"));
}

Error lockedBy(const QString& binderPath, const LockHolder& holder, const QDateTime& now)
{
    const QString name = QFileInfo(binderPath).fileName();
    const QDateTime since = holder.since.toLocalTime();
    const bool isToday = since.date() == now.toLocalTime().date();
    const QString when =
        since.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString detail =
        QStringLiteral("%1, process %2").arg(BinderLock::lockPath(binderPath)).arg(holder.pid);
    if (holder.user.isEmpty() || when.isEmpty()) {
        return {Error::Kind::Locked,
                Message("lock",
                        QT_TRANSLATE_NOOP(
                            "lock", "%1 is open on %2. It can be opened read-only, or as a copy."))
                    .arg(name)
                    .arg(holder.host),
                detail};
    }
    return {Error::Kind::Locked,
            Message("lock",
                    QT_TRANSLATE_NOOP("lock", "%1 is open on %2 by %3 since %4. It can be opened "
                                              "read-only, or as a copy."))
                .arg(name)
                .arg(holder.host)
                .arg(holder.user)
                .arg(when),
            detail};
}

// A process that was killed while it wrote a lock file left a piece of one, which QLockFile takes
// for another machine's. A living holder has the system's own lock on it, and QLockFile respects
// that.
bool isUnfinished(const QString& lockFile)
{
    constexpr int kLines = 5; // process, program, host, machine, start of the system
    QFile file(lockFile);
    return file.open(QIODevice::ReadOnly) && file.read(kLongestLockText).count('\n') < kLines;
}

// QLockFile locks the removal of a dead guard too; a process that was killed there left that one.
void clearUnfinishedRemoval(const QString& guard)
{
    const QString removal = guard + QLatin1String(".rmlock");
    if (isUnfinished(removal) && !QLockFile(removal).removeStaleLockFile())
        qCWarning(lockLog) << "An unfinished lock file could not be removed.";
}

// Who holds the guard when the text beside it is missing: the guard itself names process and host.
LockHolder holderOfGuard(const QLockFile& guard)
{
    LockHolder holder;
    QString application;
    if (!guard.getLockInfo(&holder.pid, &holder.host, &application) || holder.host.isEmpty())
        holder.host = QSysInfo::machineHostName();
    return holder;
}

} // namespace

QString BinderLock::lockPath(const QString& binderPath)
{
    // Through the canonical path a link to the file leads to the same lock.
    const QFileInfo asked(binderPath);
    const QString canonical = asked.canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? asked.absoluteFilePath() : canonical);
    return file.absoluteDir().filePath(QStringLiteral(".~lock.%1#").arg(file.fileName()));
}

std::optional<LockHolder> BinderLock::holder(const QString& binderPath)
{
    const auto text = readLockText(lockPath(binderPath));
    if (!text || (isOfThisMachine(*text) && isHolderDead(*text)))
        return std::nullopt;
    return text->holder;
}

Result<std::unique_ptr<BinderLock>> BinderLock::take(const QString& binderPath,
                                                     const QDateTime& now)
{
    std::unique_ptr<BinderLock> lock(new BinderLock);
    lock->m_holderPath = lockPath(binderPath);
    lock->m_lock = std::make_unique<QLockFile>(guardPath(binderPath));
    lock->m_lock->setStaleLockTime(0);

    const std::optional<LockText> left = readLockText(lock->m_holderPath);
    if (left && !isOfThisMachine(*left)) {
        lock->m_lock.reset();
        return fail(lockedBy(binderPath, left->holder, now));
    }
    clearUnfinishedRemoval(guardPath(binderPath));
    bool taken = lock->m_lock->tryLock(0);
    if (!taken && lock->m_lock->error() == QLockFile::LockFailedError &&
        (left ? isHolderDead(*left) : isUnfinished(guardPath(binderPath)))) {
        // QLockFile knows a process by number and name alone; a new Ringbinder may have the old
        // number.
        taken = lock->m_lock->removeStaleLockFile() && lock->m_lock->tryLock(0);
    }
    if (!taken) {
        const bool isHeld = lock->m_lock->error() == QLockFile::LockFailedError;
        const LockHolder holder = left ? left->holder : holderOfGuard(*lock->m_lock);
        lock->m_lock.reset();
        if (isHeld)
            return fail(lockedBy(binderPath, holder, now));
        return fail(
            Error::Kind::ReadOnly,
            Message("lock", QT_TRANSLATE_NOOP("lock", "%1 can only be read: nothing can be written "
                                                      "in its folder."))
                .arg(QFileInfo(binderPath).fileName()),
            lock->m_holderPath);
    }

    lock->m_tookOver = left.has_value();
    if (left)
        qCInfo(lockLog) << "Taking over the lock of process" << left->holder.pid
                        << "that has ended.";
    QSaveFile file(lock->m_holderPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(writtenForm(ownLockText(now))) < 0 ||
        !file.commit()) {
        return fail(
            Error::Kind::ReadOnly,
            Message("lock", QT_TRANSLATE_NOOP("lock", "%1 can only be read: its lock cannot be "
                                                      "written. The disk may be full."))
                .arg(QFileInfo(binderPath).fileName()),
            file.errorString());
    }
    return lock;
}

BinderLock::~BinderLock()
{
    // The text goes first: one found without its guard is of a process that died.
    if (m_lock && m_lock->isLocked()) {
        QFile::remove(m_holderPath);
        m_lock->unlock();
    }
}

} // namespace ringbinder
