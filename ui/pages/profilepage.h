// SPDX-License-Identifier: GPL-3.0-or-later
// A register of exactly one record, such as the client's profile, as a page with one form and,
// where the register has one, the logo.
#pragma once

#include "ui/models/opencontext.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace ringbinder {

class RecordForm;

class ProfilePage final : public Page {
    Q_OBJECT
public:
    ProfilePage(const OpenContext& context, const RegisterDef& def, QWidget* parent = nullptr);

    void activate() override;
    bool showRecord(const Uid& uid, const QString& fieldKey) override;
    [[nodiscard]] QWidget* mainWidget() override;

private:
    void chooseLogo();
    void removeLogo();
    void setLogo(const QString& path);
    void refreshLogo();

    const OpenContext& m_context;
    const RegisterDef& m_def;
    const FieldDef* m_logoField = nullptr; // the first attachment of the register
    RecordForm* m_form;
    QLabel* m_logo;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace ringbinder
