// SPDX-License-Identifier: GPL-3.0-or-later
// What the user may set for this computer and who they are in the file at hand. Each choice counts
// at once, so there is no OK. What belongs to the client's file stands in the file, not here.
#pragma once

#include "ui/shell/openbinder.h"
#include "ui/shell/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace ringbinder {

class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(Settings& settings, OpenBinder& open, const Language& language, QWidget* parent);
    ~SettingsDialog() override;
    void done(int result) override;

signals:
    // Palette and size of text of the running program; the settings hold them already.
    void schemeChanged(ringbinder::theme::Scheme scheme);
    void zoomChanged(int percent);
    // Chosen, or left to the client's profile again.
    void guidanceChanged(std::optional<ringbinder::Guidance> guidance);
    // Who the user is in the file at hand; its session has it already.
    void actorChanged();

private:
    QWidget* generalPage();
    QWidget* lookPage();
    QWidget* clientPage();
    void addPage(const QString& title, QWidget* page);
    void find(const QString& text);
    void resetPage();
    void showGeneral();
    void showLook();
    void showClient();
    void takeActor();
    void setActor(const Actor& actor);

    Settings& m_settings;
    OpenBinder& m_open;
    const Language& m_language;
    QListWidget* m_names;
    QStackedWidget* m_pages;
    QPushButton* m_reset;
    QLabel* m_nothing;
    QCheckBox* m_reopen = nullptr;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_clear = nullptr;
    QComboBox* m_programLanguage = nullptr;
    QComboBox* m_guidance = nullptr;
    QComboBox* m_scheme = nullptr;
    QSpinBox* m_zoom = nullptr;
    QComboBox* m_actor = nullptr;
    QLabel* m_actorNote = nullptr;
};

} // namespace ringbinder
