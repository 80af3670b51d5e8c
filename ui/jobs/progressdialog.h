// SPDX-License-Identifier: GPL-3.0-or-later
// Long work that nothing else can go on without: making the sample, restoring, recovering. Shows a
// title, the step, how far it is, and Cancel; goes away by itself. It owns its work, which touches
// nothing that a window uses.
#pragma once

#include "core/base/language.h"
#include "ui/jobs/jobrunner.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ringbinder {

class ProgressDialog final : public QDialog {
    Q_OBJECT
public:
    // Shows a dialog that lives until the work is done; `done` comes just before it closes, with
    // what the work gave, cancelled or not. `before` comes when the dialog is there: a window that
    // it closes is not the last one then.
    template <class T>
    static void run(QWidget* parent, const QString& title, const Language& language,
                    std::function<T(Progress&)> work, std::function<void(T)> done,
                    const std::function<void()>& before = {})
    {
        auto* dialog = new ProgressDialog(title, language, parent);
        dialog->open();
        if (before)
            before();
        dialog->m_runner.start<T>(std::move(work), [dialog, done = std::move(done)](T result) {
            done(std::move(result));
            dialog->finish();
        });
    }

public slots:
    // Escape and the close button cancel the work; the dialog stays until it has noticed.
    void reject() override;

private:
    ProgressDialog(const QString& title, const Language& language, QWidget* parent);
    void showProgress(qint64 done, qint64 total, const Message& step);
    void finish();

    const Language& m_language;
    QLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    JobRunner m_runner;
};

} // namespace ringbinder
