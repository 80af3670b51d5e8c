// SPDX-License-Identifier: GPL-3.0-or-later
// The import dialog reads its files beside the window and guesses where their sheets go.
#include "core/exchange/importtable.h"
#include "core/exchange/tablefile.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importsheets.h"
#include "ui/jobs/jobrunner.h"

namespace ringbinder {

void ImportDialog::read()
{
    const auto work = [sources = m_sources, &registry = m_context.binder.registry(),
                       &book = std::as_const(m_book)](Progress& progress) {
        Read result;
        const auto take = [&](Result<TableSource> source, const QString& path) {
            if (!source) {
                result.errors.append(source.error());
                return;
            }
            for (Sheet& sheet : source->sheets)
                fillMerged(sheet);
            const auto shared = std::make_shared<const TableSource>(std::move(*source));
            for (int i = 0; i < shared->sheets.size(); ++i) {
                const Sheet& sheet = shared->sheets[i];
                if (sheet.rows.empty())
                    continue;
                const RegisterDef* wished = registry.find(sources.registerKey);
                ImportTask task{shared, i, path, nullptr, false};
                if (!path.isEmpty() || !wished)
                    task.def = likelyRegister(sheet, shared->name, book);
                if (!task.def && (path.isEmpty() || shared->sheets.size() == 1))
                    task.def = wished;
                task.isChosen = task.def && !sheet.hidden;
                result.tasks.append(task);
            }
        };
        for (const QString& path : sources.files)
            take(readTableFile(path, {}, progress), path);
        if (sources.clipboard)
            take(readClipboardTable(*sources.clipboard), QString());
        return result;
    };
    m_jobs->start<Read>(work, [this](Read result) { wasRead(std::move(result)); });
    updateButtons();
}

void ImportDialog::wasRead(Read result)
{
    m_tasks = std::move(result.tasks);
    const bool isAsWished =
        m_tasks.size() == 1 && m_tasks.first().def &&
        (m_sources.registerKey.isEmpty() || m_tasks.first().def->name() == m_sources.registerKey);
    if (isAsWished) {
        m_tasks.first().isChosen = true;
        m_queue = {0};
        beginTask(0);
    } else if (!m_tasks.isEmpty()) {
        m_sheets->setTasks(m_tasks);
        show(m_sheets);
    }
    for (const Error& error : std::as_const(result.errors))
        fail(error);
}

void ImportDialog::rereadTask(const QString& encoding, QChar separator)
{
    const ImportTask task = m_tasks[m_queue[m_at]];
    if (task.path.isEmpty())
        return;
    TableReadOptions options;
    options.encoding = encoding;
    options.separator = separator.toLatin1();
    using Source = Result<TableSource>;
    m_jobs->start<Source>(
        [path = task.path, options](Progress& progress) {
            return readTableFile(path, options, progress);
        },
        [this](Source source) {
            if (!source) {
                fail(source.error());
                return;
            }
            m_tasks[m_queue[m_at]].source = std::make_shared<const TableSource>(std::move(*source));
            beginTask(m_at);
        });
}

} // namespace ringbinder
