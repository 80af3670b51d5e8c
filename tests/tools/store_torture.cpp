// SPDX-License-Identifier: GPL-3.0-or-later
// The real storage code, put where it can be killed, starved and cheated. Edits are a function of
// their number alone, so that whoever verifies can rebuild what edit N must have written.
//
//   store_torture init   FILE
//   store_torture write  FILE EDITS [DELAY_MS]   prints "ACK n" by one write(2) after edit n is
//   committed store_torture verify FILE ACKED              every edit 1..ACKED is there, whole, and
//   at most one more
//
// Driven by the Python programs beside it (storetool.py names the exit statuses).
#include "core/registers/assets/asset.h"
#include "core/registers/registry.h"
#include "core/store/binder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <unistd.h>

#include <cstdio>

using ringbinder::Binder;
using ringbinder::ChangeLabel;
using ringbinder::ChangeSet;
using ringbinder::Error;
using ringbinder::NoProgress;
using ringbinder::Record;
using ringbinder::Result;
using ringbinder::Uid;
using ringbinder::Value;

namespace asset = ringbinder::asset;

namespace {

enum Exit {
    Done = 0,
    CannotOpen = 2,
    Refused = 5,
    Broken = 10,
    Lost = 12,
    TooMuch = 13,
    Usage = 64
};

// Edit `n` from the 41st on, every fifth, also changes the asset this many edits older.
constexpr int kLookBack = 37;

bool changesAnOlderAsset(int n)
{
    return n > kLookBack + 3 && n % 5 == 0;
}

// This edit is undone and redone before it is acknowledged.
bool isUndoneAndRedone(int n)
{
    return n % 13 == 0;
}

QString nameOf(int n)
{
    return QStringLiteral("Größe %1 <b>& Co</b>").arg(n);
}

// Some fill one line, some a page, some many pages of the database.
QString descriptionOf(int n)
{
    const int length = n % 7 == 0 ? 40'000 : n % 3 == 0 ? 3'000 : 120;
    const QString word = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(n), QCryptographicHash::Sha256).toHex());
    return word.repeated(length / int(word.size()) + 1).left(length);
}

// The name of asset `n` once `last` edits have been made.
QString nameAfter(int n, int last)
{
    const int changer = n + kLookBack;
    const bool isChanged = changer <= last && changesAnOlderAsset(changer);
    return isChanged ? QString(nameOf(n) + QStringLiteral(" (changed)")) : nameOf(n);
}

int say(Exit status, const char* word, const Error& error)
{
    std::fprintf(stderr, "%s %s\n", word, qPrintable(error.message.plain()));
    std::fprintf(stderr, "detail: kind %d, %s\n", int(error.kind), qPrintable(error.detail));
    return status;
}

Result<std::unique_ptr<Binder>> openForWriting(const QString& path)
{
    return Binder::open(path, ringbinder::registers(), Binder::Access::ReadWrite, {});
}

int init(const QString& path)
{
    const auto binder = Binder::create(path, ringbinder::registers(), {});
    return binder ? Done : say(CannotOpen, "OPEN", binder.error());
}

Result<> makeEdit(Binder& binder, int n)
{
    Record added(asset::def);
    added.set(asset::name, nameOf(n));
    added.set(asset::description, descriptionOf(n));
    ChangeSet edit({ChangeLabel::Act::Add, asset::def.name(), {}, 1});
    edit.add(added);
    if (changesAnOlderAsset(n)) {
        const int older = n - kLookBack;
        const auto uids = binder.uids(asset::def);
        if (!uids)
            return ringbinder::fail(uids.error());
        edit.set(asset::def, uids->at(older - 1), asset::name, Value(nameOf(older)),
                 Value(nameAfter(older, n)));
    }
    auto done = binder.session().apply(std::move(edit));
    if (done && isUndoneAndRedone(n)) {
        done = binder.session().undo();
        if (done)
            done = binder.session().redo();
    }
    return done ? Result<>() : Result<>(ringbinder::fail(done.error()));
}

// One write(2), so that the preloaded library and the reader of the pipe see the same instant.
void acknowledge(int n)
{
    char line[32];
    const int length = std::snprintf(line, sizeof line, "ACK %d\n", n);
    if (::write(STDOUT_FILENO, line, size_t(length)) != length)
        ::_exit(Usage);
}

int write(const QString& path, int edits, int delayMs)
{
    const auto binder = openForWriting(path);
    if (!binder)
        return say(CannotOpen, "OPEN", binder.error());
    const auto present = (*binder)->count(asset::def);
    if (!present)
        return say(Refused, "FAIL", present.error());
    int n = int(*present);
    for (int i = 0; i < edits; ++i) {
        ++n;
        if (const auto done = makeEdit(**binder, n); !done) {
            // What was committed must still be readable in the session that saw the failure. The
            // edit that failed may be there: its last step, syncing the folder, comes after the
            // commit.
            const auto left = (*binder)->count(asset::def);
            const bool isReadable = left && (*left == n - 1 || *left == n);
            std::fprintf(stderr, "READABLE %d\n", int(isReadable));
            return say(Refused, "FAIL", done.error());
        }
        acknowledge(n);
        if (delayMs > 0)
            ::usleep(useconds_t(delayMs) * 1000);
    }
    return Done;
}

int broken(const char* what, int n)
{
    std::printf("WRONG %s of asset %d\n", what, n);
    return Broken;
}

int verify(const QString& path, int acked)
{
    const auto binder = openForWriting(path);
    if (!binder) {
        std::printf("UNREADABLE %s\n", qPrintable(binder.error().message.plain()));
        return say(CannotOpen, "OPEN", binder.error());
    }
    NoProgress progress;
    const auto findings = (*binder)->verify(progress);
    if (!findings) {
        std::printf("UNVERIFIABLE\n");
        return say(Broken, "VERIFY", findings.error());
    }
    for (const Binder::Finding& finding : *findings) {
        std::printf("FINDING %s\n", qPrintable(finding.message.plain()));
        return Broken;
    }
    const auto assets = (*binder)->records(asset::def);
    if (!assets)
        return say(Broken, "READ", assets.error());
    const int last = int(assets->size());
    for (int n = 1; n <= last; ++n) {
        const Record& record = assets->at(n - 1);
        if (record.text(asset::name) != nameAfter(n, last))
            return broken("name", n);
        if (record.text(asset::description) != descriptionOf(n))
            return broken("description", n);
    }
    const char* verdict = last < acked ? "LOST" : last > acked + 1 ? "TOOMUCH" : "OK";
    std::printf("%s last=%d acked=%d\n", verdict, last, acked);
    return last < acked ? Lost : last > acked + 1 ? TooMuch : Done;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.value(0);
    const QString path = words.value(1);
    if (command == QLatin1String("init") && words.size() == 2)
        return init(path);
    if (command == QLatin1String("write") && words.size() >= 3)
        return write(path, words.value(2).toInt(), words.value(3).toInt());
    if (command == QLatin1String("verify") && words.size() == 3)
        return verify(path, words.value(2).toInt());
    std::fprintf(stderr, "usage: store_torture init FILE | write FILE EDITS [DELAY_MS] | "
                         "verify FILE ACKED\n");
    return Usage;
}
