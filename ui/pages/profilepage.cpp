// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profilepage.h"

#include "core/report/picture.h"
#include "ui/forms/recordform.h"
#include "ui/shell/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr qint64 kLargestLogoBytes = 2 << 20;
constexpr QSize kLogoSize(240, 90);
constexpr int kFormWidth = 760;

} // namespace

ProfilePage::ProfilePage(const OpenContext& context, const RegisterDef& def, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_def(def)
    , m_form(new RecordForm(context, def, this))
    , m_logo(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a &logo…"), this))
    , m_remove(new QPushButton(tr("&Remove the logo"), this))
{
    for (const FieldDef* field : def.fields) {
        if (field->type == FieldType::Attachment && !m_logoField)
            m_logoField = field;
    }
    auto* heading = new QLabel(def.labelText().in(context.language), this);
    QFont big = heading->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    heading->setFont(big);
    auto* purpose = new QLabel(context.language.text(def.key, def.purpose), this);
    purpose->setWordWrap(true);
    m_logo->setFixedSize(kLogoSize);
    m_logo->setAlignment(Qt::AlignCenter);
    m_logo->setFrameShape(QFrame::StyledPanel);
    auto* buttons = new QVBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* logoRow = new QHBoxLayout;
    logoRow->addWidget(m_logo);
    logoRow->addLayout(buttons);
    logoRow->addStretch(1);
    m_form->setMaximumWidth(kFormWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 0);
    column->addWidget(heading);
    column->addWidget(purpose);
    column->addLayout(logoRow);
    column->addWidget(m_form, 1);
    for (QWidget* part : {static_cast<QWidget*>(m_logo), static_cast<QWidget*>(m_choose),
                          static_cast<QWidget*>(m_remove)})
        part->setVisible(m_logoField != nullptr);
    const bool canEdit = !context.binder.isReadOnly();
    m_choose->setEnabled(canEdit);
    connect(m_choose, &QPushButton::clicked, this, &ProfilePage::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, &ProfilePage::removeLogo);
    connect(m_form, &RecordForm::openRequested, this, [this](const Uid& uid) {
        if (const auto name = m_context.binder.name(uid))
            m_context.host.openRecord(*name->def, uid, {});
    });
    connect(&context.binder.session(), &Session::changed, this, &ProfilePage::refreshLogo);
}

void ProfilePage::activate()
{
    const auto record = m_context.binder.singleton(m_def);
    if (!record) {
        m_context.host.report(record.error());
        return;
    }
    m_form->showRecord(record->uid());
    refreshLogo();
}

bool ProfilePage::showRecord(const Uid& uid, const QString& fieldKey)
{
    m_form->showRecord(uid);
    if (!fieldKey.isEmpty())
        m_form->focusField(fieldKey);
    return true;
}

QWidget* ProfilePage::mainWidget()
{
    return m_form;
}

void ProfilePage::refreshLogo()
{
    const auto record = m_context.binder.singleton(m_def);
    const QString sha256 = record && m_logoField ? record->value(*m_logoField).text() : QString();
    m_remove->setEnabled(!sha256.isEmpty() && !m_context.binder.isReadOnly());
    m_logo->setText(sha256.isEmpty() ? tr("no logo yet") : QString());
    if (sha256.isEmpty())
        return;
    const auto bytes = m_context.binder.attachment(sha256);
    const auto logo = bytes ? report::Picture::load(*bytes) : fail(bytes.error());
    if (!logo) {
        m_context.host.report(logo.error());
        return;
    }
    QPixmap picture(kLogoSize * devicePixelRatio());
    picture.setDevicePixelRatio(devicePixelRatio());
    picture.fill(Qt::white); // as on paper
    QPainter painter(&picture);
    logo->paint(painter, QRectF(QPointF(6, 6), QSizeF(kLogoSize) - QSizeF(12, 12)));
    painter.end();
    m_logo->setPixmap(picture);
    m_logo->setAccessibleName(tr("Logo of the client"));
}

void ProfilePage::chooseLogo()
{
    m_context.prompt.askOpenFiles(
        this, {tr("Choose a logo"), {}, {tr("Pictures (*.png *.jpg *.jpeg *.svg)")}, {}},
        [this](const QStringList& paths) {
            if (!paths.isEmpty())
                setLogo(paths.first());
        });
}

void ProfilePage::setLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestLogoBytes) {
        m_context.host.hint(tr("A logo is a PNG, JPEG or SVG file of at most 2 MB."));
        return;
    }
    const QByteArray bytes = file.readAll();
    if (const auto logo = report::Picture::load(bytes); !logo) {
        m_context.host.report(logo.error());
        return;
    }
    const auto record = m_context.binder.singleton(m_def);
    const auto sha256 = m_context.binder.storeAttachment(bytes);
    if (!record || !sha256) {
        m_context.host.report(record ? sha256.error() : record.error());
        return;
    }
    ChangeSet set(
        {ChangeLabel::Act::Attach, QString::fromLatin1(m_def.key), QFileInfo(path).fileName(), 1});
    set.set(m_def, record->uid(), *m_logoField, record->value(*m_logoField), Value(*sha256));
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done)
        m_context.host.report(done.error());
}

void ProfilePage::removeLogo()
{
    const auto record = m_context.binder.singleton(m_def);
    if (!record)
        return;
    ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(m_def.key), record->code(), 1});
    set.set(m_def, record->uid(), *m_logoField, record->value(*m_logoField), Value());
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("Logo removed."), true);
}

} // namespace ringbinder
