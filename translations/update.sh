#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files up to the strings of the program. "-I ." lets lupdate see the headers, which
# gives the classes of ui/ their namespace in the context name.
set -eu
cd "$(dirname "$0")/.."
"${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -locations none -no-obsolete -source-language en_GB \
    -target-language de_DE -I . core ui app -ts translations/ringbinder_de.ts
