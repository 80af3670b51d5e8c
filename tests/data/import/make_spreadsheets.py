#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the three spreadsheets of an imagined client that the import journey brings in.

usage: make_spreadsheets.py
The files are kept in the tree; run this only to change one. Needs python3-openpyxl."""
import datetime
import io
import json
import os
import zipfile

import openpyxl
from openpyxl.styles import Font, PatternFill

HERE = os.path.dirname(os.path.abspath(__file__))
CATALOGUES = os.path.join(HERE, "..", "..", "..", "resources", "catalogues")


def save(book, name):
    """openpyxl stamps the time into its files; without it a second run gives the same bytes."""
    book.properties.created = book.properties.modified = datetime.datetime(2025, 1, 1)
    raw = io.BytesIO()
    book.save(raw)
    with zipfile.ZipFile(raw) as source, \
            zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            target.writestr(zipfile.ZipInfo(entry.filename, (2025, 1, 1, 0, 0, 0)),
                            source.read(entry), zipfile.ZIP_DEFLATED)


ASSETS = [
    ("INV-001", "Kundendatenbank", "Datenbank", "Anna Weiß", "Rechenzentrum Köln", "hoch", "hoch", "mittel", "vertraulich", "01.03.2021", "KST 4100"),
    ("INV-002", "ERP-System", "Anwendung", "Jürgen Müller", "Rechenzentrum Köln", "mittel", "hoch", "hoch", "intern", "15.06.2019", "KST 4100"),
    ("INV-003", "Dateiserver", "Server", "Jürgen Müller", "Serverraum", "hoch", "mittel", "mittel", "vertraulich", "20.01.2020", "KST 4200"),
    ("INV-004", "E-Mail-Dienst", "SaaS", "Jürgen Müller", "Cloud", "hoch", "mittel", "hoch", "intern", "01.07.2022", "KST 4200"),
    ("INV-005", "Notebooks Vertrieb", "Laptop", "Sabine Groß", "unterwegs", "mittel", "gering", "mittel", "intern", "10.10.2023", "KST 3100"),
    ("INV-006", "Notebooks Entwicklung", "Laptop", "Tom Becker", "Büro Köln", "hoch", "mittel", "mittel", "vertraulich", "11.10.2023", "KST 3200"),
    ("INV-007", "Quellcode-Repository", "Repository", "Tom Becker", "Cloud", "hoch", "sehr hoch", "mittel", "vertraulich", "05.05.2018", "KST 3200"),
    ("INV-008", "Firewall", "Netzwerk", "Jürgen Müller", "Serverraum", "mittel", "hoch", "hoch", "intern", "30.11.2022", "KST 4200"),
    ("INV-009", "Datensicherung", "Backup", "Jürgen Müller", "Rechenzentrum Köln", "hoch", "hoch", "mittel", "vertraulich", "12.02.2021", "KST 4200"),
    ("INV-010", "Serverraum", "Raum", "Petra Schäfer", "Büro Köln", "mittel", "mittel", "hoch", "intern", "01.01.2015", "KST 1000"),
    ("INV-011", "Personalakten", "Papierakte", "Petra Schäfer", "Büro Köln", "sehr hoch", "mittel", "gering", "streng vertraulich", "01.01.2015", "KST 1000"),
    ("INV-012", "Lohnabrechnung", "Prozess", "Petra Schäfer", "Büro Köln", "hoch", "hoch", "mittel", "vertraulich", "01.01.2016", "KST 1000"),
    ("INV-013", "Website", "Website", "Sabine Groß", "Cloud", "gering", "mittel", "mittel", "öffentlich", "03.03.2020", "KST 3100"),
    ("INV-014", "Smartphones", "Handy", "Jürgen Müller", "unterwegs", "mittel", "gering", "mittel", "intern", "04.04.2024", "KST 4200"),
    ("INV-015", "Active Directory", "Verzeichnisdienst", "Jürgen Müller", "Serverraum", "hoch", "sehr hoch", "hoch", "vertraulich", "20.01.2020", "KST 4200"),
    ("INV-016", "Drucker „Empfang“", "Drucker", "Petra Schäfer", "Büro Köln", "gering", "gering", "gering", "intern", "02.02.2022", "KST 1000"),
    ("INV-017", "WLAN", "Netzwerk", "Jürgen Müller", "Büro Köln", "mittel", "mittel", "mittel", "intern", "30.11.2022", "KST 4200"),
    ("INV-018", "Angebotsunterlagen", "Information", "Sabine Groß", "Dateiserver", "hoch", "mittel", "gering", "vertraulich", "", "KST 3100"),
]


def assets():
    head = ["Inventar-Nr.", "Bezeichnung", "Typ", "Eigentümer", "Standort", "Vertraulichkeit",
            "Integrität", "Verfügbarkeit", "Klassifizierung", "Anschaffungsdatum", "Kostenstelle"]
    lines = [";".join(head)]
    for row in ASSETS:
        lines.append(";".join('"%s"' % cell if ";" in cell else cell for cell in row))
    with open(os.path.join(HERE, "Inventar Köln.csv"), "wb") as out:
        out.write(("\r\n".join(lines) + "\r\n").encode("cp1252"))


RISKS = [
    ("Verlust eines Notebooks", "Notebooks Vertrieb", "Diebstahl", "S. Groß", "H", "mittel", "reduzieren", "A.6.2.1; A.10.1.1", "Festplattenverschlüsselung ausrollen", "siehe Mail"),
    ("Ransomware verschlüsselt Dateiserver", "Dateiserver", "Schadsoftware", "J. Müller", "mittel", "hoch", "reduzieren", "A.12.2.1; A.12.3.1", "Offline-Sicherung einführen", ""),
    ("Ausfall der Internetanbindung", "E-Mail-Dienst; WLAN", "Ausfall der Leitung", "Jürgen Müller", "M", "M", "akzeptieren", "", "", "zweite Leitung geprüft"),
    ("Phishing führt zu Kontoübernahme", "E-Mail-Dienst", "Social Engineering", "J. Müller", "hoch", "hoch", "reduzieren", "A.7.2.2", "Zwei-Faktor-Anmeldung", ""),
    ("Unbefugter Zugang zum Serverraum", "Serverraum", "Unbefugtes Eindringen", "Schäfer, Petra", "niedrig", "hoch", "reduzieren", "A.11.1.2", "", ""),
    ("Brand im Serverraum", "Serverraum; Dateiserver", "Feuer", "Schäfer, Petra", "L", "sehr hoch", "übertragen", "A.11.1.4", "", "Versicherung bis 2026"),
    ("Datenabfluss durch ausscheidende Mitarbeitende", "Kundendatenbank", "Fehlverhalten", "Anna Weiß", "M", "H", "reduzieren", "A.7.3.1; A.9.2.6", "Checkliste Austritt", ""),
    ("Fehlerhafte Berechtigungen im ERP", "ERP-System", "Fehlbedienung", "J. Müller", "hoch", "mittel", "reduzieren", "A.9.2.5", "Rechte halbjährlich prüfen", ""),
    ("Quellcode wird veröffentlicht", "Quellcode-Repository", "Fehlbedienung", "Tom Becker", "L", "H", "reduzieren", "A.9.4.5", "", ""),
    ("Sicherung lässt sich nicht zurückspielen", "Datensicherung", "Technisches Versagen", "J. Müller", "M", "sehr hoch", "reduzieren", "A.12.3.1", "Rücksicherung vierteljährlich üben", "zuletzt 2023"),
    ("Lieferant der Lohnabrechnung fällt aus", "Lohnabrechnung", "Ausfall eines Dienstleisters", "Schäfer, Petra", "L", "M", "akzeptieren", "A.15.1.1", "", ""),
    ("Ungepatchte Firewall", "Firewall", "Ausnutzung einer Schwachstelle", "J. Müller", "mittel", "hoch", "reduzieren", "A.12.6.1", "Patchfenster monatlich", ""),
    ("Personalakten offen im Büro", "Personalakten", "Unbefugte Einsicht", "Schäfer, Petra", "mittel", "M", "reduzieren", "A.11.2.9", "", ""),
    ("Website wird verunstaltet", "Website", "Hacking", "S. Groß", "M", "L", "akzeptieren", "", "", ""),
    ("Verlust von Smartphones", "Smartphones", "Diebstahl", "J. Müller", "H", "L", "reduzieren", "A.6.2.1", "Geräteverwaltung einführen", ""),
    ("Administratorkonto wird missbraucht", "Active Directory", "Missbrauch von Rechten", "J. Müller", "L", "sehr hoch", "reduzieren", "A.9.2.3", "Getrennte Administratorkonten", ""),
    ("Gastzugang im internen WLAN", "WLAN", "Fehlkonfiguration", "J. Müller", "mittel", "mittel", "reduzieren", "A.13.1.3", "", ""),
    ("Angebote gelangen an Wettbewerber", "Angebotsunterlagen", "Unbefugte Weitergabe", "S. Groß", "niedrig", "mittel", "akzeptieren", "", "", ""),
    ("Hochwasser am Standort", "Büro Köln", "Wasser", "Schäfer, Petra", "L", "hoch", "übertragen", "A.11.1.4", "", "Karte der Stadt liegt bei"),
    ("Schlüsselperson fällt aus", "Jürgen Müller (IT)", "Personalausfall", "Anna Weiß", "unklar", "hoch", "reduzieren", "", "Vertretung einarbeiten", ""),
]


def risks():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Risikoregister"
    sheet["A1"] = "Risikoregister Muster Medizintechnik GmbH"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A2"] = "Stand: März 2025"
    head = ["Lfd. Nr.", "Risiko", "Betroffene Werte", "Bedrohung", "Risikoeigentümer",
            "Eintrittswahrscheinlichkeit", "Schadenshöhe", "Risikowert", "Risikobehandlung",
            "Maßnahmen Anhang A", "Geplante Maßnahmen", "Nächste Überprüfung", "Kommentar"]
    for column, text in enumerate(head, 1):
        cell = sheet.cell(4, column, text)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="FFD9E1F2")
    for i, (title, asset, threat, owner, likelihood, impact, treatment, controls, actions, remark) in enumerate(RISKS):
        values = [i + 1, title, asset, threat, owner, likelihood, impact, None, treatment, controls,
                  actions, datetime.date(2025, 6 + i % 6, 1 + i), remark]
        for column, value in enumerate(values, 1):
            sheet.cell(5 + i, column, value)
        sheet.cell(5 + i, 8, "=F%d&G%d" % (5 + i, 5 + i))
        sheet.cell(5 + i, 12).number_format = "DD.MM.YYYY"
    sheet.cell(6 + len(RISKS), 1, "Summe: %d Risiken" % len(RISKS))
    sheet.freeze_panes = "A5"
    book.create_sheet("Notizen")["A1"] = "Nur zum Ausprobieren"
    save(book, "Risikoregister.xlsx")


def soa():
    with open(os.path.join(CATALOGUES, "annex_a_2013.de.json"), encoding="utf-8") as source:
        german = json.load(source)
    with open(os.path.join(CATALOGUES, "annex_a_2013.json"), encoding="utf-8") as source:
        english = json.load(source)
    titles = {number: entry["title"] for number, entry in german["entries"].items()}
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Erklärung zur Anwendbarkeit"
    head = ["Nr.", "Maßnahme", "Anwendbar", "Grund der Auswahl", "Begründung", "Begründung Ausschluss",
            "Umsetzungsstatus", "Umsetzung", "Verantwortlich", "Dokument"]
    for column, text in enumerate(head, 1):
        sheet.cell(1, column, text).font = Font(bold=True)
    row = 2
    previous = ""
    for number in numbers_of(english):
        objective = number.rsplit(".", 1)[0]
        if objective != previous:
            sheet.cell(row, 1, objective)
            sheet.cell(row, 2, "Ziel " + objective)
            previous = objective
            row += 1
        excluded = number in ("A.14.2.7", "A.11.1.6", "A.18.1.5")
        partly = sum(map(ord, number)) % 5 == 0
        values = [number, titles.get(number, number), "nein" if excluded else "ja",
                  "" if excluded else ("Risikoanalyse, Gesetz" if partly else "Risikoanalyse"),
                  "" if excluded else "Ergibt sich aus der Risikobeurteilung.",
                  "Kommt bei uns nicht vor." if excluded else "",
                  "entfällt" if excluded else ("teilweise" if partly else "umgesetzt"),
                  "" if excluded else "Siehe Handbuch, Abschnitt %s." % number[2:],
                  "Jürgen Müller" if number.startswith(("A.9", "A.12", "A.13")) else "Anna Weiß",
                  "ISMS-Handbuch 3.1"]
        for column, value in enumerate(values, 1):
            sheet.cell(row, column, value)
        row += 1
    save(book, "SoA 2013.xlsx")


def entries(node):
    if isinstance(node, dict):
        if "id" in node:
            yield node
        for child in node.values():
            yield from entries(child)
    elif isinstance(node, list):
        for child in node:
            yield from entries(child)


def numbers_of(catalogue):
    numbers = [entry["id"] for entry in entries(catalogue)
               if entry["id"].startswith("A.") and entry["id"].count(".") == 3]
    return sorted(numbers, key=lambda text: [int(part) for part in text[2:].split(".")])


if __name__ == "__main__":
    assets()
    risks()
    soa()
