#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the table files under tests/data/tables and tests/data/broken.

usage: make_tables.py [PART...]   parts: csv
The files are kept in the tree; run this only to add or change one."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "tables")
BROKEN = os.path.join(HERE, "broken")


def write(folder, name, data):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as out:
        out.write(data)


def csv():
    german = ('Nr.;Maßnahme;Kosten\r\n'
              '1;Schlüssel „zentral“ verwahren;100\r\n'
              '2;"Zeile eins\nZeile zwei; mit Strichpunkt";-5,5\r\n'
              '3;Gebäude prüfen;1.200,50 €\r\n')
    write(TABLES, "umlauts-1252.csv", german.encode("cp1252"))
    write(BROKEN, "unclosed-quote.csv", b'a,b\n1,"fine"\n2,"never closed\n3,x\n4,y\n')
    write(BROKEN, "lone-surrogate-utf16.csv",
          b"\xff\xfe" + "a;b\n1;".encode("utf-16-le") + b"\x3d\xd8" + "x\n".encode("utf-16-le"))
    write(BROKEN, "damaged-utf8.csv",
          "Maßnahme,Größe\nSchlüssel,groß\nGebäude,".encode() + b"\xc3(" + "ä\n".encode())
    write(BROKEN, "not-1252.csv", b"a,b\n\x81\x8d,\xff\n")


PARTS = {"csv": csv}

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
