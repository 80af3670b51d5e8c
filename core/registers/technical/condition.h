// SPDX-License-Identifier: GPL-3.0-or-later
// When something that a scan found breaks a technical rule, as data: groups of tests, of which one
// group must hold whole. Kept as JSON in technical_rule::condition, edited in a form, judged by
// core/technical. What can be looked at and which fields it has is in subjects.h.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace ringbinder {

struct SubjectDef;

// How the value of a field compares with the value of a test. Lists of words are separated by
// commas on either side; a list holds a test when one of its words does, NotIn and IsNot when none
// does otherwise. Letters compare without case.
enum class TestOp {
    Is,
    IsNot,
    In,    // one of these; numbers take spans: "5900-5903"
    NotIn, // none of these
    Contains,
    ContainsNot,
    Less,
    AtMost,
    More,
    AtLeast,
    IsEmpty, // the scan says nothing about it
    IsFilled,
};
[[nodiscard]] QLatin1String tokenOf(TestOp op); // "is", "is_not", "in", "not_in", "contains", …
[[nodiscard]] std::optional<TestOp> testOpOf(QStringView token);
[[nodiscard]] Text labelOf(TestOp op);
[[nodiscard]] bool takesValue(TestOp op);
// In the order they are offered.
[[nodiscard]] QList<TestOp> allTestOps();

struct ConditionTest {
    QString field; // key of a field of the subject
    TestOp op = TestOp::Is;
    QString value; // machine text: tokens, ISO dates, numbers with a dot
    friend bool operator==(const ConditionTest&, const ConditionTest&) = default;
};

// All tests hold for one and the same thing.
struct ConditionGroup {
    const SubjectDef* subject = nullptr; // never null in a condition that was read
    QList<ConditionTest> tests;          // at least one
    friend bool operator==(const ConditionGroup&, const ConditionGroup&) = default;
};

struct Condition {
    QList<ConditionGroup> groups; // one of them is enough

    // The tokens of technical_rule::sources that can tell, in declared order.
    [[nodiscard]] QStringList sources() const;
    // JSON as it is stored: [{"look_at":"port","all":[["port","in","23, 512"]]}].
    [[nodiscard]] QString text() const;
    // For people: "Open port: protocol is tcp and port is one of 23, 512; or …".
    [[nodiscard]] QString words(const Language& language) const;
    friend bool operator==(const Condition&, const Condition&) = default;
};

// Errors: Invalid, naming the subject, field, comparison or value and what would be accepted.
[[nodiscard]] Result<Condition> conditionFrom(const QString& text);

// The words of a stored condition; the text as it is where it cannot be read.
[[nodiscard]] QString conditionInWords(const QString& stored, const Language& language);

// Whether a field with this value passes the test. An empty value passes only IsEmpty, IsNot, NotIn
// and ContainsNot.
[[nodiscard]] bool holds(const ConditionTest& test, const QString& value);

} // namespace ringbinder
