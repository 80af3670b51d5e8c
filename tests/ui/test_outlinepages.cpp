// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines on screen: search, gaps alone, Enter opens, changes are followed; the dialog that
// classifies by questions, driven by its keys.
#include "core/outlines/outline.h"
#include "core/registers/assets/asset.h"
#include "core/registers/documents/document.h"
#include "tests/support/binderfixture.h"
#include "ui/dialogs/classificationdialog.h"
#include "ui/pages/outlinepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace ringbinder {

class TestOutlinePages final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;

    std::unique_ptr<OutlinePage> shown(const char* key)
    {
        auto page =
            std::make_unique<OutlinePage>(m_open->context(), *outlineOf(QString::fromLatin1(key)));
        page->resize(1000, 600);
        page->show();
        page->activate();
        return page;
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }

    void treeIsFilledSearchedAndOpened()
    {
        const Uid policy = m_open->add("document", {{"title", QStringLiteral("Access policy")},
                                                    {"type", QStringLiteral("policy")}});
        m_open->add("document", {{"title", QStringLiteral("Clean desk")},
                                 {"type", QStringLiteral("document")}});
        const auto page = shown("document_hierarchy");
        QTreeWidget& tree = page->tree();
        QCOMPARE(tree.topLevelItemCount(), 2);
        QVERIFY(tree.topLevelItem(0)->text(0).endsWith(QLatin1String("Access policy")));
        QVERIFY(tree.topLevelItem(0)->text(3).contains(QLatin1String("No procedure")));
        QVERIFY(!page->summary().isEmpty());
        page->gapsOnly().setChecked(true);
        QCOMPARE(tree.topLevelItemCount(), 1);
        page->gapsOnly().setChecked(false);
        page->search().setText(QStringLiteral("clean"));
        QTest::keyClick(&page->search(), Qt::Key_Return);
        QCOMPARE(tree.topLevelItemCount(), 1);
        page->search().clear();
        QTest::keyClick(&page->search(), Qt::Key_Return);
        tree.setCurrentItem(tree.topLevelItem(0));
        QTest::keyClick(&tree, Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
        QCOMPARE(m_open->host->opened.first(), policy);
    }

    void changesAreFollowed()
    {
        const auto page = shown("protection_map");
        QCOMPARE(page->tree().topLevelItemCount(), 0);
        m_open->add("asset", {{"name", QStringLiteral("Plans")}});
        QCOMPARE(page->tree().topLevelItemCount(), 1);
        QVERIFY(page->tree().topLevelItem(0)->childCount() > 0);
    }

    void keysClassify()
    {
        const Uid uid = m_open->add("asset", {{"name", QStringLiteral("Payroll")}});
        auto* dialog =
            new ClassificationDialog(m_open->context(), m_open->record("asset", uid), nullptr);
        dialog->show();
        QVERIFY(!dialog->saveButton().isEnabled());
        const QString first = dialog->question();
        const auto questions = classificationQuestions(asset::def);
        for (size_t i = 0; i < questions.size(); ++i)
            QTest::keyClick(dialog, i == 0 ? Qt::Key_3 : Qt::Key_2);
        QVERIFY(dialog->question() != first);
        QVERIFY(dialog->result().contains(QLatin1String("Confidential")));
        QVERIFY(dialog->saveButton().isEnabled());
        dialog->saveButton().click();
        const Record after = m_open->record("asset", uid);
        QCOMPARE(after.get(asset::classification),
                 std::optional(asset::Classification::Confidential));
        QVERIFY(!after.text(asset::classificationReason).isEmpty());
        // Asked again, the answers are there.
        auto* again = new ClassificationDialog(m_open->context(), after, nullptr);
        QCOMPARE(again->answers().size(), qsizetype(questions.size()));
        QVERIFY(again->saveButton().isEnabled());
        again->close();
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestOutlinePages)
#include "test_outlinepages.moc"
