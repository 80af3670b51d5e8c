// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of a new client: who it is and where its file goes. It knows whether a file can be
// made of it and says in words why not; it makes none.
#pragma once

#include "core/starters/newclient.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ringbinder {

class Prompt;

class NewClientPage final : public QWidget {
    Q_OBJECT
public:
    NewClientPage(Prompt& prompt, QWidget* parent);

    void setFolder(const QString& folder);
    // Name, currency and logo.
    void writeTo(NewClient& client) const;
    [[nodiscard]] QString path() const;
    // Why no file can be made yet; empty when one can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isUntouched() const;

signals:
    void edited();

private:
    void nameEdited();
    void chooseFolder();
    void chooseLogo();
    void takeLogo(const QString& path);
    void dropLogo();
    void showPlace();

    Prompt& m_prompt;
    QLineEdit* m_name;
    QComboBox* m_currency;
    QLabel* m_logoPicture;
    QPushButton* m_logoRemove;
    QLineEdit* m_folder;
    QLineEdit* m_file;
    QLabel* m_place;
    QString m_logoName;
    QByteArray m_logo;
    bool m_fileIsOwn = false; // the user gave the file a name of its own
};

} // namespace ringbinder
