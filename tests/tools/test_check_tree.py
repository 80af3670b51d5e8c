#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule of check_tree.py finds what it is there for, and leaves good code alone."""

import tempfile
import unittest
from pathlib import Path

import check_tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "// What this is for.\n#pragma once\n"


class CheckTree(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="häuser baum ")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name) / "tree"
        self.qt = Path(folder.name) / "qt"
        for header in ("QtCore/QString", "QtCore/QtCore", "QtSql/QSqlQuery", "QtWidgets/QLabel",
                       "QtNetwork/QLocalSocket", "QtNetwork/QTcpSocket"):
            self.place(self.qt / header, "")
        self.put("core/base/good.h", HEADER)
        self.put("core/store/binder.h", HEADER)
        self.put("core/registers/risks/risk.h", HEADER + "extern const RegisterDef def;\n")
        self.put("ui/shell/window.h", HEADER)
        self.put("app/cli/command.h", HEADER)

    @staticmethod
    def place(path: Path, text: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def put(self, path: str, text: str) -> None:
        self.place(self.root / path, text)

    def findings(self, path: str, text: str) -> str:
        self.put(path, text)
        return "\n".join(check_tree.check(self.root, self.qt))

    def assert_clean(self, path: str, body: str) -> None:
        self.assertEqual(self.findings(path, SPDX + body), "")

    def assert_finds(self, path: str, body: str, sentence: str) -> None:
        self.assertIn(sentence, self.findings(path, SPDX + body))

    def test_good_code_is_left_alone(self) -> None:
        self.assert_clean("core/store/a.cpp", '#include "core/base/good.h"\n\n#include <QSqlQuery>\n'
                          '// system("rm") in a comment, "processEvents()" in a string\n')
        self.assert_clean("ui/pages/a.cpp", '#include "core/store/binder.h"\n#include <QLabel>\n'
                          'a->setToolTip(tr("Fixed, with a comma"));\n'
                          'a->setToolTip(plainToolTip(title));\nauto* l = new QLabel(this);\n')

    def test_rooms_stand_in_layers(self) -> None:
        self.assertEqual(check_tree.rooms_of_core("base\nstore base\nrisk base\n  store"),
                         {"core/base": set(), "core/store": {"core/base"}, "core/risk": {"core/base", "core/store"}})
        with self.assertRaisesRegex(ValueError, "store: risk"):
            check_tree.rooms_of_core("base\nstore base risk\nrisk base store")

    def test_licence(self) -> None:
        self.assertIn("SPDX", self.findings("core/base/a.cpp", "int a;\n"))
        self.assertIn("SPDX", self.findings("packaging/run", "#!/bin/sh\ntrue\n"))

    def test_length(self) -> None:
        self.assert_finds("core/base/a.cpp", "\n" * 800, "801 lines")

    def test_headers(self) -> None:
        self.assert_finds("core/base/a.h", "int a();\n", "#pragma once")
        self.assert_finds("core/base/a.h", "#pragma once\n", "what it is for")

    def test_layers(self) -> None:
        self.assert_finds("core/base/a.cpp", '#include "core/store/binder.h"\n', "must not include")
        self.assert_finds("core/store/b.cpp", '#include "core/registers/risks/risk.h"\n',
                          "must not include core/registers")
        self.assert_finds("core/store/c.cpp", '#include "ui/shell/window.h"\n', "not know the ui")
        self.assert_finds("app/cli/d.cpp", '#include "ui/shell/window.h"\n', "not know the ui")
        self.assert_finds("ui/pages/e.cpp", '#include "app/cli/command.h"\n', "includes app")
        self.assert_finds("ui/models/f.cpp", '#include "core/registers/risks/risk.h"\n',
                          "no concrete register")
        self.assert_finds("core/base/g.cpp", '#include "good.h"\n', "from the root")

    def test_declarations_do_not_see_the_store_but_what_works_with_them_may(self) -> None:
        self.assert_clean("core/registers/evidence_file.cpp", '#include "core/store/binder.h"\n')
        self.assert_finds("core/registers/risks/risk.cpp", '#include "core/store/binder.h"\n',
                          "must not include core/store")

    def test_qt_modules(self) -> None:
        self.assert_finds("core/base/a.cpp", "#include <QSqlQuery>\n", "belongs to QtSql")
        self.assert_finds("ui/pages/b.cpp", "#include <QSqlQuery>\n", "belongs to QtSql")
        self.assert_finds("core/store/c.cpp", "#include <QLabel>\n", "belongs to QtWidgets")
        self.assert_finds("core/base/d.cpp", "#include <QtCore>\n", "no umbrella")
        self.assert_finds("ui/shell/e.cpp", "#include <QTcpSocket>\n", "over a network")

    def test_local_sockets_may_be_used_by_the_shell_only(self) -> None:
        self.assert_clean("ui/shell/a.cpp", "#include <QLocalSocket>\n")
        self.assert_finds("ui/pages/a.cpp", "#include <QLocalSocket>\n", "belongs to QtNetwork")

    def test_libraries(self) -> None:
        self.assert_clean("core/store/a.cpp", "#include <sqlite3.h>\n")
        self.assert_finds("core/risk/a.cpp", "#include <sqlite3.h>\n", "belongs to core/store")

    def test_banned_calls(self) -> None:
        for path, body, sentence in (
                ("ui/pages/a.cpp", "QCoreApplication::processEvents();\n", "processEvents"),
                ("ui/pages/a.cpp", "if (dialog.exec()) {\n", "never exec'd"),
                ("ui/pages/a.cpp", "QMessageBox box;\n", "prompt"),
                ("core/store/a.cpp", 'system("true");\n', "no shell"),
                ("core/store/a.cpp", "QTcpSocket socket;\n", "network"),
                ("core/report/a.cpp", 'tr("Risk");\n', "Language"),
                ("core/risk/a.cpp", "QDate::currentDate();\n", "Clock"),
                ("tests/core/a.cpp", "QVERIFY(true);\n", "cannot fail"),
                ("tests/core/a.cpp", "QThread::msleep(5);\n", "no sleep"),
                ("core/base/a.cpp", "int a; // TODO later\n", "TODO(topic)"),
                ("core/base/a.cpp", "using namespace ringbinder;\n", "unity")):
            with self.subTest(body=body):
                self.assert_finds(path, body, sentence)
                (self.root / path).unlink()

    def test_the_prompt_may_ask(self) -> None:
        self.assert_clean("ui/shell/prompt.cpp", "QMessageBox box;\nbox.exec();\n")

    def test_generic_code_names_no_register(self) -> None:
        self.assert_finds("ui/forms/a.cpp", 'if (key == QStringLiteral("risk")) {\n',
                          "concrete register")
        self.assert_finds("ui/forms/a.cpp", 'if (u"risk"_qs == key) {\n', "concrete register")
        self.assert_clean("ui/forms/a.cpp", 'if (key == QStringLiteral("other")) {\n')

    def test_data_is_plain_text(self) -> None:
        self.assert_finds("ui/pages/a.cpp", "a->setToolTip(title);\n", "plainToolTip")
        self.assert_finds("ui/pages/a.cpp", 'a->setToolTip(tr("%1").arg(title));\n', "plainToolTip")
        self.assert_finds("ui/pages/a.cpp", "new QLabel(record.title(), this);\n", "PlainText")
        self.assert_clean("ui/pages/a.cpp", "auto* a = new QLabel(record.title(), this);\n"
                          "a->setTextFormat(Qt::PlainText);\nitem->setToolTip(0, plainToolTip(b));\n")

    def test_a_special_part_of_one_register_may_know_it(self) -> None:
        self.assert_clean("ui/forms/risktab.cpp", '#include "core/registers/risks/risk.h"\n')

    def test_the_root_stays_tidy(self) -> None:
        self.put("notes.txt", "")
        self.assertIn("notes.txt: not one of", "\n".join(check_tree.check(self.root, self.qt)))


if __name__ == "__main__":
    unittest.main()
