// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing from the window, the choices of a PDF, and a signed sheet dropped among evidence.
#include "core/registers/evidence/evidence.h"
#include "core/registers/risks/acceptance.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/signedsheet.h"
#include "core/report/pdfwriter.h"
#include "core/risk/signing.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/dialogs/sealdialog.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/pdfchoices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace ringbinder {

class TestSealWork final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/sealing ö XXXXXX")};
    Language m_english;

    SealDialog* shownDialog(const QString& target)
    {
        auto* dialog =
            new SealDialog(m_english, QStringLiteral("de"), target, m_open->prompt, nullptr);
        dialog->show();
        return QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup() { m_open.reset(); }

    void theDialogNamesWhatWillBeInIt()
    {
        SealDialog* dialog = shownDialog(m_folder.filePath(QStringLiteral("a.zip")));
        QVERIFY(dialog);
        takeShots(*dialog, QStringLiteral("seal_dialog"));
        QCOMPARE(dialog->languages().currentData().toString(), QStringLiteral("de"));
        QCOMPARE(dialog->occasions().count(), int(report::sealOccasions().size()) + 1);
        QVERIFY(dialog->documents().contains(report::packOf(u"soa")->titleText().in(m_english)));
        dialog->occasions().setCurrentIndex(dialog->occasions().count() - 1);
        for (const report::PackDef& pack : report::packs())
            QVERIFY(dialog->documents().contains(pack.titleText().in(m_english)));
        delete dialog;
    }

    void aFileThatIsThereIsReplacedOnlyWhenAgreed()
    {
        const QString path = m_folder.filePath(QStringLiteral("there.zip"));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("x") == 1);
        there.close();
        SealDialog* dialog = shownDialog(m_folder.filePath(QStringLiteral("there")));
        QVERIFY(dialog);
        QSignalSpy wanted(dialog, &SealDialog::sealWanted);
        m_open->prompt.answers = {-1, 0};
        dialog->seal();
        QCOMPARE(wanted.count(), 0);
        QCOMPARE(m_open->prompt.asked.size(), 1);
        dialog->seal();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toString(), path);
        QVERIFY(!dialog->isVisible());
    }

    void whatExcludesEachOtherCannotBeChosen()
    {
        QWidget page;
        auto* form = new QFormLayout(&page);
        PdfChoices choices(&page);
        choices.addTo(form);
        page.show();
        QSignalSpy changed(&choices, &PdfChoices::pagesChanged);
        choices.evidenceFiles().setCurrentIndex(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(choices.evidence(), report::EvidenceFiles::Appended);
        choices.forms().setCurrentIndex(1);
        QVERIFY(choices.options().isArchive);
        QCOMPARE(choices.evidence(), report::EvidenceFiles::LeftOut);
        QVERIFY(!choices.evidenceFiles().isEnabled());
        choices.forms().setCurrentIndex(2);
        QVERIFY(choices.evidenceFiles().isEnabled());
        QVERIFY(choices.password().isVisible());
        QVERIFY(!choices.obstacle().isEmpty());
        choices.password().setText(QStringLiteral("secret"));
        QCOMPARE(choices.options().password, QStringLiteral("secret"));
        QVERIFY(choices.obstacle().isEmpty());
        choices.allow(false, false); // an approved print of what is no pack
        QVERIFY(choices.options().password.isEmpty());
        QVERIFY(choices.password().text().isEmpty());
        QVERIFY(!choices.evidenceFiles().isEnabled());
    }

    void aDroppedSheetFindsItsSignoffs()
    {
        const Uid owner = m_open->add("person", {{"name", QStringLiteral("Anna Böhm")}});
        const Uid risk = m_open->add("risk", {{"title", QStringLiteral("Lost laptop")},
                                              {"owner", QStringLiteral("Anna Böhm")},
                                              {"treatment", QStringLiteral("modify")},
                                              {"residual_likelihood", QStringLiteral("2")},
                                              {"residual_impact", QStringLiteral("2")}});
        SigningAct act;
        act.items = {{risk, acceptance::Kind::ResidualRisk}};
        act.terms.set(acceptance::person, owner);
        act.terms.set(acceptance::signedOn, m_open->clock.today());
        QVERIFY(signRisks(m_open->binder(), m_open->evaluation().scales(), m_english, act));
        const auto pack = report::composePack(m_open->binder(), *report::packOf(u"treatment-plan"),
                                              m_english, {});
        QVERIFY(pack);
        const QString path = m_folder.filePath(QStringLiteral("scan ü.pdf"));
        NoProgress progress;
        QVERIFY(report::writePdf(pack->document, {}, path, progress));
        EvidencePage page(m_open->context());
        page.show();
        page.activate();
        m_open->prompt.answers = {0};
        page.takeFiles({path});
        QCOMPARE(m_open->prompt.asked.size(), 1);
        const auto signoffs = m_open->binder().records(acceptance::def);
        QVERIFY(signoffs && signoffs->size() == 1);
        QCOMPARE(signoffs->first().get(acceptance::evidence).value_or(QList<Uid>()).size(), 1);
        const auto kept = m_open->binder().records(evidence::def);
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(kept->first().get(evidence::type), evidence::Type::Scan);
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestSealWork)
#include "test_sealwork.moc"
