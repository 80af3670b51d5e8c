// SPDX-License-Identifier: GPL-3.0-or-later
// What ranges of addresses and ranges of ports have in common: the parts of a text, and rows of
// spans (`first` to `last`, both in it) that are in order and do not overlap. Private to
// addressrange.cpp and portrange.cpp.
#pragma once

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace ringbinder {

// "10.1.5.10 - 10.1.5.20, 10.1.0.7" as its two parts.
[[nodiscard]] QStringList rangeParts(const QString& text);
// What stands between commas, semicolons and lines, with the blanks that people type in it.
[[nodiscard]] QStringList typedRanges(const QString& text);
// A number of digits alone from 0 to `most`.
[[nodiscard]] std::optional<int> smallNumber(QStringView text, int most);

// `after`: what follows a value without a gap.
template <class Span, class After>
QList<Span> mergedSpans(QList<Span> spans, After after)
{
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.first < b.first; });
    QList<Span> merged;
    for (const Span& span : std::as_const(spans)) {
        if (!merged.isEmpty() &&
            (span.first <= merged.constLast().last || after(merged.constLast().last) == span.first))
            merged.last().last = std::max(merged.constLast().last, span.last);
        else
            merged.append(span);
    }
    return merged;
}

template <class Span>
bool spansTouch(const QList<Span>& some, const QList<Span>& others)
{
    auto mine = some.cbegin();
    auto theirs = others.cbegin();
    while (mine != some.cend() && theirs != others.cend()) {
        if (mine->last < theirs->first)
            ++mine;
        else if (theirs->last < mine->first)
            ++theirs;
        else
            return true;
    }
    return false;
}

template <class Span, class Before, class After>
QList<Span> spansWithout(const QList<Span>& some, const QList<Span>& others, Before before,
                         After after)
{
    QList<Span> rest;
    auto other = others.cbegin();
    for (Span left : some) {
        bool isLeft = true;
        while (other != others.cend() && other->last < left.first)
            ++other;
        for (auto hit = other; isLeft && hit != others.cend() && hit->first <= left.last; ++hit) {
            if (left.first < hit->first)
                rest.append({left.first, before(hit->first)});
            isLeft = hit->last < left.last;
            if (isLeft)
                left.first = after(hit->last);
        }
        if (isLeft)
            rest.append(left);
    }
    return rest;
}

} // namespace ringbinder
