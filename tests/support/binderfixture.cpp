// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/binderfixture.h"

#include "core/registers/registry.h"
#include "ui/pages/conditionfield.h"
#include "ui/pages/riskeditors.h"

#include <QDir>

namespace ringbinder {

namespace {

template <class T>
T must(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().message.plain() + result.error().detail));
    return std::move(*result);
}

} // namespace

BinderFixture::BinderFixture(const QString& language)
    : clock(QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC))
{
    QDir(m_folder.path()).mkpath(QStringLiteral("Kunde \u00C4rger"));
    m_path = m_folder.filePath(QStringLiteral("Kunde \u00C4rger/acme GmbH.isms"));
    m_language = must(Language::load(language), "language");
    Binder::Options options;
    options.clock = &clock;
    options.actor.name = QStringLiteral("Anna Weiss");
    open(must(Binder::create(m_path, registers(), options), "create"));
}

BinderFixture::~BinderFixture() = default;

void BinderFixture::open(std::unique_ptr<Binder> binder)
{
    m_binder = std::move(binder);
    m_evaluation = must(Evaluation::of(*m_binder, m_language), "evaluation");
    host = std::make_unique<ScriptedHost>(m_binder->session());
    m_context.reset(new OpenContext{*m_binder, m_language, m_evaluation.get(), *host, prompt,
                                    QStringLiteral("EUR"), makeRiskEditor});
    addConditionField(*m_context);
    // Before any table hears of it: they ask for computed values at once.
    QObject::connect(&m_binder->session(), &Session::changed, &m_binder->session(),
                     [evaluation = m_evaluation.get()](const ChangeNotice& notice) {
                         must(evaluation->update(notice), "update");
                     });
}

void BinderFixture::reopen(Binder::Access access)
{
    m_context.reset();
    m_evaluation.reset();
    host.reset();
    m_binder.reset();
    Binder::Options options;
    options.clock = &clock;
    options.actor.name = QStringLiteral("Anna Weiss");
    open(must(Binder::open(m_path, registers(), access, options), "open"));
}

const RegisterDef& BinderFixture::def(const char* key) const
{
    const RegisterDef* def = registers().find(QString::fromLatin1(key));
    if (!def)
        qFatal("no register %s", key);
    return *def;
}

const FieldDef& BinderFixture::field(const char* registerKey, const char* fieldKey) const
{
    const FieldDef* field = def(registerKey).field(QString::fromLatin1(fieldKey));
    if (!field)
        qFatal("no field %s of %s", fieldKey, registerKey);
    return *field;
}

Uid BinderFixture::add(const char* registerKey, const QList<std::pair<const char*, QString>>& texts)
{
    Record record(def(registerKey));
    for (const auto& [key, text] : texts) {
        if (qstrcmp(key, "code") == 0) {
            record.setCode(text);
            continue;
        }
        const FieldDef& target = field(registerKey, key);
        record.setValue(target, must(parseValue(target, text, parseContext(*m_context)), key));
    }
    ChangeSet set(ChangeLabel{ChangeLabel::Act::Add, QString::fromLatin1(registerKey), {}, 1});
    set.add(record);
    must(m_binder->session().apply(std::move(set)), "add");
    return record.uid();
}

Record BinderFixture::record(const char* registerKey, const Uid& uid) const
{
    auto found = must(m_binder->find(def(registerKey), uid), "find");
    if (!found)
        qFatal("the record is gone");
    derive(*found, *m_context);
    return *found;
}

QString BinderFixture::text(const char* registerKey, const Uid& uid, const char* fieldKey) const
{
    const FieldDef& target = field(registerKey, fieldKey);
    return formatValue(target, record(registerKey, uid).value(target), formatContext(*m_context));
}

void BinderFixture::fill(int risks)
{
    const QStringList people = {QStringLiteral("Bob Ito"), QStringLiteral("Chi Eze"),
                                QStringLiteral("Dana Roy"), QStringLiteral("Anna Wei\u00DF")};
    for (const QString& name : people)
        add("person", {{"name", name}});
    const QStringList assets = {QStringLiteral("Laptops"),  QStringLiteral("Hosting"),
                                QStringLiteral("Mail"),     QStringLiteral("NAS-02"),
                                QStringLiteral("Entra ID"), QStringLiteral("FS-01")};
    for (const QString& name : assets)
        add("asset", {{"name", name}});
    const QStringList titles = {QStringLiteral("Laptop theft with client data"),
                                QStringLiteral("Supplier outage of hosting"),
                                QStringLiteral("Phishing of finance staff"),
                                QStringLiteral("Lost backups"),
                                QStringLiteral("Leaver keeps access"),
                                QStringLiteral("Ransomware on file server")};
    const QStringList treatments = {QStringLiteral("modify"), QStringLiteral("retain"),
                                    QStringLiteral("share"), QStringLiteral("avoid")};
    ChangeSet set(ChangeLabel{ChangeLabel::Act::Add, QStringLiteral("risk"), {}, risks});
    const ParseContext parse = parseContext(*m_context);
    for (int i = 0; i < risks; ++i) {
        Record record(def("risk"));
        const auto put = [&](const char* key, const QString& text) {
            const FieldDef& target = field("risk", key);
            record.setValue(target, must(parseValue(target, text, parse), key));
        };
        put("title", titles[i % titles.size()]);
        put("assets", assets[i % assets.size()]);
        if (i % 9 != 3)
            put("owner", people[i % people.size()]);
        put("likelihood", QString::number(1 + (i * 7) % 5));
        put("impact", QString::number(1 + (i * 3 + i / 5) % 5));
        put("treatment", treatments[i % treatments.size()]);
        put("status", i % 3 == 0 ? QStringLiteral("open") : QStringLiteral("in_treatment"));
        put("next_review", QDate(2025, 11, 1).addDays(i * 5).toString(Qt::ISODate));
        set.add(record);
    }
    must(m_binder->session().apply(std::move(set)), "fill");
}

} // namespace ringbinder
