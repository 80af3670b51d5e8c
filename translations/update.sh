#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files up to the strings of the program. "-I ." lets lupdate see the headers, which
# gives the classes of ui/ their namespace in the context name.
set -eu
cd "$(dirname "$0")/.."
update() {
    "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -locations none -no-obsolete \
        -source-language en_GB -I . core ui app "$@"
}
update -target-language de_DE -ts translations/ringbinder_de.ts
update -target-language es_ES -ts translations/ringbinder_es.ts
update -target-language fr_FR -ts translations/ringbinder_fr.ts
# English only needs the sentences with a count, to say "1 row" and "2 rows".
update -target-language en_GB -pluralonly -ts translations/ringbinder_en.ts
