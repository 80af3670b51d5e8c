#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_requirements.py accepts rows that name what exists and finds every other."""

import tempfile
import unittest
from pathlib import Path

import check_requirements

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
GOOD = "| R001 | M01 | `risk`, `ringbinder-cli list` | `test_level::follows`, `journey.find` | |\n"

LEVEL = SPDX + """
class TestLevel final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void follows_data();
    void follows();
    void stands()
    {
        QVERIFY(true);
    }

private:
    void helper();
};
"""


class CheckRequirements(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="häuser reihen ")
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.put("tests/core/CMakeLists.txt",
                 "function(ringbinder_test name)\n    add_test(NAME ${name})\nendfunction()\n"
                 "# ringbinder_test(test_gone test_gone.cpp)\n"
                 "ringbinder_test(test_level test_level.cpp level.h LABELS core)\n"
                 "ringbinder_test(test_contract test_contract.cpp)\n"
                 "foreach(name pdf chart)\n"
                 "    ringbinder_test(test_report_${name} test_${name}.cpp)\nendforeach()\n")
        self.put("tests/core/test_level.cpp", LEVEL)
        self.put("tests/core/test_contract.cpp", LEVEL)
        self.put("tests/core/test_chart.cpp", LEVEL.replace("follows", "paints"))
        self.put("tests/core/test_pdf.cpp", LEVEL)
        self.put("tests/journeys/CMakeLists.txt", "ringbinder_journey(find)\n")
        self.put("core/registers/risks/risk.cpp", 'const RegisterDef def{\n    .key = "risk",\n};\n')
        self.put("core/registers/assets/asset.cpp", 'const RegisterDef def{\n    .key = "asset",\n};\n')
        self.put("packaging/man/ringbinder-cli.1", ".It Cm list Ar register\n")

    def put(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def findings(self, table: str, wanted: str = "R001") -> str:
        self.put(check_requirements.TABLE, f"# Rows\n\n{wanted}\n\n## Built\n\n{table}")
        return "\n".join(check_requirements.check(self.root))

    def assert_clean(self, table: str, wanted: str = "R001") -> None:
        self.assertEqual(self.findings(table, wanted), "")

    def assert_finds(self, table: str, sentence: str, wanted: str = "R001") -> None:
        self.assertIn(sentence, self.findings(table, wanted))

    def with_proof(self, proof: str) -> str:
        return f"| R001 | M01 | `risk` | {proof} | |\n"

    def test_what_exists_is_left_alone(self) -> None:
        self.assert_clean(GOOD)
        self.assert_clean(self.with_proof("`contract:risk,asset`"))
        self.assert_clean(self.with_proof("`test_level::stands`, `test_report_chart::paints`"))

    def test_rows_asked_for_stand_once(self) -> None:
        self.assert_finds(GOOD, "R002 is asked for and has no row", "R001 R002")
        self.assert_finds(GOOD + GOOD, "R001 stands 2 times")
        self.assert_finds(GOOD, "R001 is asked for 2 times", "R001 R001")
        self.assert_finds(GOOD, "R001 is not among the rows asked for", "R002")
        self.assert_finds("", "says nowhere which rows", "nothing")

    def test_proofs_exist(self) -> None:
        for proof, sentence in (
                ("`test_gone::follows`", "no test test_gone"), ("`journey.lost`", "no test journey.lost"),
                ("`test_level::helper`", "has no function helper"),
                ("`test_level::initTestCase`", "has no function initTestCase"),
                ("`test_level::follows_data`", "has no function follows_data"),
                ("`test_report_pdf::paints`", "has no function paints"),
                ("`journey.find::follows`", "has no function follows"),
                ("`test_level`", "name the one that proves it"),
                ("`contract:threat`", "no register threat"), ("`contract:`", "no register (nothing)")):
            with self.subTest(proof):
                self.assert_finds(self.with_proof(proof), sentence)

    def test_proofs_are_no_padding(self) -> None:
        self.assert_finds(self.with_proof("`test_level::follows`, `test_level::follows`"), "twice")
        self.assert_finds(self.with_proof("`contract:risk,risk`"), "names register risk twice")
        self.assert_finds(self.with_proof("`test_level::follows` and more"), "nothing else in its column")
        self.assert_finds(self.with_proof(""), "names no proof")

    def test_contract_needs_its_test(self) -> None:
        self.put("tests/core/CMakeLists.txt", "ringbinder_test(test_level test_level.cpp)\n")
        self.assert_finds(self.with_proof("`contract:risk`"), "there is no test_contract")

    def test_places_exist(self) -> None:
        for place, sentence in (("`threat`", "no register threat"), ("", "where it is shown"),
                                ("`ringbinder-cli fly`", "no command ringbinder-cli fly")):
            with self.subTest(place):
                self.assert_finds(f"| R001 | M01 | {place} | `journey.find` | |\n", sentence)

    def test_cells(self) -> None:
        self.assert_finds("| R001 | M01 | `risk` | `journey.find` |\n", "4 cells instead of 5")
        self.assert_finds("| R001 | risks | `risk` | `journey.find` | |\n", "risks is no module")

    def test_not_built(self) -> None:
        heading = f"## {check_requirements.NOT_BUILT}\n\n"
        self.assert_clean(heading + "| R001 | M01 | | | Everything. |\n")
        self.assert_finds(heading + "| R001 | M01 | | | |\n", "does not say what is missing")
        self.assert_finds(heading + "| R001 | M01 | | `journey.find` | Some. |\n", "does not belong under")


if __name__ == "__main__":
    unittest.main()
