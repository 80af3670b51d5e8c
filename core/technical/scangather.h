// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of text files share: words as facts keep them, remarks that cannot run away, and
// the rows of a table put together by host as far as memory allows. Inside of lynisscan.h,
// weaknessscan.h and listscan.h; it knows no format.
#pragma once

#include "core/technical/scan.h"

#include <QHash>

#include <utility>
#include <vector>

namespace ringbinder {

// One line without control characters, blanks single, cut at kLongestFactValue.
[[nodiscard]] QString scanWord(const QString& text);
// The same, lines kept apart by " / ": outputs of several lines.
[[nodiscard]] QString scanLines(const QString& text);
// As conditions read lists: separated by commas, none inside a word, each once, as many as fit.
[[nodiscard]] QString scanWords(const QStringList& words);
[[nodiscard]] inline QString yesNoWord(bool isYes)
{
    return isYes ? QStringLiteral("yes") : QStringLiteral("no");
}
// "2026-11-22T21:14:00Z"
[[nodiscard]] QString instantWord(const QDateTime& instant);
// Sets what is not empty.
void setFactValue(Fact& fact, const char* field, const QString& value);

// Names without a closing dot, each once; an address among them goes to the addresses; loopback and
// link-local addresses, which say nothing of where a host stands, are left out.
void addHostName(SeenHost& host, const QString& name);
void addHostAddress(SeenHost& host, const QString& address);

// Two that say something of the same thing become one: the later one counts, by its dates, else by
// the order of the file, and the other one for what that does not say. Lists of words in tables,
// such as the CVEs of a weakness, are united.
void joinFacts(Fact& held, const Fact& later);

// At most 100 remarks; the last says how many there were beyond.
class ScanRemarks final {
public:
    void add(const Message& remark);
    // The same, about a row of a table or one cell of it that was left out.
    void addRow(const RejectedRow& rejected);
    [[nodiscard]] QList<Message> take();
    [[nodiscard]] QList<RejectedRow> takeRejected() { return std::exchange(m_rejected, {}); }

private:
    static constexpr int kMost = 99;
    QList<Message> m_remarks;
    QList<RejectedRow> m_rejected;
    int m_more = 0;
};

// Rows of one host that stand close together become one host, rows of one thing one fact. What
// stands far apart comes several times, as HostListener allows.
class HostGatherer final {
public:
    explicit HostGatherer(const HostListener& listener)
        : m_listener(listener)
    {
    }

    // The host of this key; made where it is not held.
    [[nodiscard]] SeenHost& host(const QString& key);
    // The fact of the same kind and item of this host; appended where it is not held. Its values
    // are the caller's to merge where it was.
    struct Place {
        Fact* fact;
        bool isNew;
    };
    [[nodiscard]] Place fact(const QString& key, const Fact& fact);
    // Hands over everything where enough is held. Errors: those of the listener.
    [[nodiscard]] Result<> relieve();
    [[nodiscard]] Result<> handOver();

private:
    static constexpr qsizetype kMostHeld = 4000; // facts and hosts
    struct Held {
        SeenHost host;
        QHash<QString, qsizetype> places; // by kind and item
    };
    [[nodiscard]] Held& held(const QString& key);

    const HostListener& m_listener;
    std::vector<Held> m_hosts;
    QHash<QString, size_t> m_index;
    qsizetype m_facts = 0;
};

} // namespace ringbinder
