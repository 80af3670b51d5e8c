// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packbook.h"

#include "core/catalogue/catalogue.h"
#include "core/exchange/registerexport.h"
#include "core/registers/context/organisation.h"
#include "core/report/packs/packmatter.h"
#include "core/report/packs/packtext.h"
#include "core/store/binder.h"

namespace ringbinder::report {

namespace {

RegisterSheet sheetOf(const std::shared_ptr<const PackContext>& context, const BookSheet& part)
{
    const Snapshot& data = context->snapshot();
    RegisterSheet sheet;
    sheet.def = part.def;
    sheet.name = *part.name ? context->language().text(part.context, part.name) : QString();
    for (const Record& record : data.records(*part.def)) {
        if (part.isWanted && !part.isWanted(*context, record))
            continue;
        Record row = record;
        // The title of a shipped control in the language of the workbook.
        row.setValue(part.def->nameField(), Value(data.name(record)));
        sheet.what.records.append(std::move(row));
    }
    sheet.what.columns = QList<const FieldDef*>(part.fields.begin(), part.fields.end());
    sheet.what.wording = RegisterExport::Wording::People;
    sheet.what.language = &context->language();
    sheet.what.scales = &data.method();
    sheet.what.currency = data.organisation().text(organisation::currency);
    sheet.what.title =
        QString(context->def().titleText().in(context->language()) + QStringLiteral(" – ") +
                data.organisation().text(organisation::name));
    sheet.subtitles = {QString(context->identifier() + QLatin1String(", ") + context->version() +
                               QLatin1String(", ") + context->statusText()),
                       countLine(*context, part.def->pluralText().in(context->language()),
                                 sheet.what.records.size(), data.records(*part.def).size())};
    for (const BookColumn& column : part.more)
        sheet.more.append({context->language().text(column.context, column.heading), column.width,
                           column.kind, [context, cell = column.cell](const Record& record) {
                               return cell(*context, record);
                           }});
    return sheet;
}

FrontSheet frontOf(const PackContext& context)
{
    const Speech say = context.speech("pack");
    FrontSheet front;
    front.name = say(QT_TRANSLATE_NOOP("pack", "Document"));
    front.title = context.def().titleText().in(context.language());
    front.labelHeading = say(QT_TRANSLATE_NOOP("pack", "Field"));
    front.valueHeading = say(QT_TRANSLATE_NOOP("pack", "Content"));
    front.facts.append({say(QT_TRANSLATE_NOOP("pack", "Organisation")),
                        context.snapshot().organisation().text(organisation::name)});
    for (const ControlBlock::Entry& entry : controlBlock(context).entries)
        front.facts.append({entry.label, entry.value});
    for (const Field<QString>* field : {&pack_control::purpose, &pack_control::conclusion}) {
        const QString text = context.control() ? context.control()->text(*field) : QString();
        if (!text.isEmpty())
            front.facts.append({labelOf(*field).in(context.language()), plainText(text)});
    }
    return front;
}

} // namespace

Result<QList<Message>> writePackBook(const Binder& binder, const PackDef& def,
                                     const Language& language, const PackOptions& options,
                                     const PageSetup& setup, const QString& path,
                                     Progress& progress)
{
    if (options.status == PackOptions::Status::Approved)
        return fail(Error::Kind::Invalid,
                    Message("pack", QT_TRANSLATE_NOOP("pack", "An approved print is a PDF; a "
                                                              "workbook can be changed by anybody "
                                                              "who has it.")));
    auto snapshot = takeSnapshot(binder, def, language, options);
    if (!snapshot)
        return fail(snapshot.error());
    const auto context = std::make_shared<const PackContext>(std::move(*snapshot), def, options);
    const Snapshot& data = context->snapshot();
    RegisterBook book;
    book.spec.title = def.titleText().in(language);
    book.spec.author = data.organisation().text(organisation::name);
    book.spec.company = book.spec.author;
    book.spec.created = data.asOf();
    book.front = frontOf(*context);
    book.letterPaper = setup.size == PageSetup::Size::Letter;
    book.footer = QString(context->identifier() + QLatin1Char(' ') + context->version() +
                          (context->classification().isEmpty()
                               ? QString()
                               : QString(QLatin1String(", ") + context->classification())));
    for (const BookSheet& part : def.sheets)
        book.sheets.append(sheetOf(context, part));
    return exportBook(binder, path, book, progress);
}

} // namespace ringbinder::report
