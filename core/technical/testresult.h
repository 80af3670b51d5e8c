// SPDX-License-Identifier: GPL-3.0-or-later
// One <TestResult> of XCCDF: the system it is about, the results of its rules, the score in
// percent. Used by xccdfscan.
#pragma once

#include "core/technical/scan.h"

#include <QHash>

namespace ringbinder {

class ScanXml;

// What a benchmark says of its rules.
struct BenchmarkRule {
    QString title;
    QString severity;
};
using BenchmarkRules = QHash<QString, BenchmarkRule>;

struct TestResult {
    SeenHost host; // its facts: the benchmark, then its rules in the order of the file
    QString benchmark;
    QString profile;
    QString tool;
    QString toolVersion;
    QDateTime startedAt;
    QDateTime finishedAt;
    bool hasStrangeResult = false; // a word that XCCDF does not know
    bool isCut = false;            // more rules than are kept

    // The same system, judged by the same benchmark and profile.
    [[nodiscard]] QString key() const;
};

// Reads the <TestResult> that just started to its end. `benchmark` is the one around it.
[[nodiscard]] TestResult readTestResult(ScanXml& xml, const QString& benchmark,
                                        const BenchmarkRules& rules);

// An instant of XML; one without a zone is taken as UTC.
[[nodiscard]] QDateTime xmlInstant(const QString& text);

} // namespace ringbinder
