// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/demopack.h"

#include <array>

namespace ringbinder::report::demo {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Column column(const char* title, double weight = 1, bool wraps = true, bool identifies = false,
              Column::Align align = Column::Align::Left)
{
    Column c;
    c.title = s(title);
    c.weight = weight;
    c.wraps = wraps;
    c.identifies = identifies;
    c.align = align;
    return c;
}

Cell text(const char* content)
{
    return {s(content), -1, false, false};
}

Cell notRecorded()
{
    return {s("not recorded"), -1, false, true};
}

Table soa()
{
    Table table;
    table.caption = s("Controls of Annex A, ISO/IEC 27001:2022");
    table.tints = statuses();
    table.columns = {column("Control", 1, false, true),
                     column("Title", 1.1),
                     column("Applicable", 1, false),
                     column("Reasons", 1, false),
                     column("Justification", 1.6),
                     column("Status", 1, false),
                     column("How it is done", 1.2),
                     column("Owner", 1),
                     column("Risks", 1)};
    struct Line {
        const char* id;
        const char* title;
        const char* why;
        int status;
        const char* how;
        const char* owner;
        const char* risks;
    };
    static const Line kLines[] = {
        {"A.5.1", "Policies for information security",
         "Required by the risk assessment and by the contract with Nordbank; the policy set was "
         "approved by the board in March.",
         3, "POL-001 Information security policy, POL-002 to POL-009", "Dr. Katharina Weiß",
         "RSK-0001 RSK-0007"},
        {"A.5.2", "Information security roles and responsibilities", "RA", 3, "ORG-003",
         "Jonas Lindqvist", "RSK-0007"},
        {"A.5.7", "Threat intelligence",
         "Advisories of the national CERT and of three manufacturers are read each week and "
         "turned into actions where they concern assets of ours.",
         1, "PRC-014 (draft)", "Mehmet Yılmaz", "RSK-0012 RSK-0019 RSK-0023"},
        {"A.5.19", "Information security in supplier relationships", "Legal duty and contract.", 2,
         "PRC-021, supplier register", "Agnieszka Kowalczyk", "RSK-0031"},
        {"A.6.3", "Information security awareness, education and training", "RA", 2,
         "Training plan 2025", "Olivia Brennan", ""},
        {"A.7.4", "Physical security monitoring",
         "The office is rented; the landlord runs the cameras at the entrance under contract 17-4.",
         0, "", "", "RSK-0040"},
        {"A.8.5", "Secure authentication", "RA", 3, "STD-004 Authentication", "Mehmet Yılmaz",
         "RSK-0002 RSK-0003 RSK-0004"},
        {"A.8.13", "Information backup", "RA", 3,
         "PRC-008 Datensicherung und Wiederherstellung; "
         "https://wiki.example.org/isms/verfahren/datensicherung_und_wiederherstellung",
         "Jonas Lindqvist", "RSK-0005"},
        {"A.8.24", "Use of cryptography",
         "Κρυπτογραφία: keys are kept in the hardware module of the data centre.", 2, "STD-007",
         "Σοφία Παπαδοπούλου", "RSK-0009"},
        {"A.8.30", "Outsourced development",
         "Not applicable: all development is done by our own staff "
         "(looked at again when this changes).",
         4, "", "Olivia Brennan", ""},
    };
    QList<Row> rows;
    int number = 0;
    for (int round = 0; round < 4; ++round) {
        static const char* kThemes[] = {"A.5 Organizational controls", "A.6 People controls",
                                        "A.7 Physical controls", "A.8 Technological controls"};
        Row group;
        group.kind = Row::Kind::Group;
        group.cells = {text(kThemes[round])};
        rows.append(group);
        for (const Line& line : kLines) {
            ++number;
            const bool applies = line.status != 4;
            Row row;
            row.cells = {{s(line.id), -1, true, false},
                         text(line.title),
                         text(applies ? "Yes" : "No"),
                         text(applies ? "RA CO" : "-"),
                         text(line.why),
                         {QString(), line.status, false, false},
                         *line.how ? text(line.how) : notRecorded(),
                         *line.owner ? text(line.owner) : notRecorded(),
                         *line.risks ? text(line.risks) : Cell{s("none"), -1, false, true}};
            rows.append(row);
        }
    }
    table.rows = Rows::of(rows);
    table.countLine = QStringLiteral("%1 of %1 controls shown, filter: none").arg(number);
    return table;
}

Table topRisks()
{
    Table table;
    table.caption = s("The ten highest risks");
    table.tints = levels();
    table.columns = {column("Risk", 1, false, true),
                     column("Title", 2),
                     column("Owner", 1),
                     column("Current", 1, false),
                     column("Target", 1, false),
                     column("Due", 1, false),
                     column("Cost", 1, false, false, Column::Align::Right)};
    struct Line {
        const char* title;
        const char* owner;
        int now;
        int then;
        const char* cost;
    };
    static const Line kLines[] = {
        {"Ransomware encrypts the file server and its online backups", "Jonas Lindqvist", 3, 1,
         "18,400.00 EUR"},
        {"A leaver keeps access to customer systems", "Olivia Brennan", 2, 0, "1,200.00 EUR"},
        {"Order handling stops because the only data centre is flooded", "Dr. Katharina Weiß", 2, 1,
         "42,000.00 EUR"},
        {"A supplier's remote maintenance is misused", "Agnieszka Kowalczyk", 1, 0, "0.00 EUR"}};
    QList<Row> rows;
    for (int i = 0; i < 10; ++i) {
        const Line& line = kLines[i % 4];
        Row row;
        row.cells = {
            {QStringLiteral("RSK-%1").arg(i + 1, 4, 10, QLatin1Char('0')), -1, true, false},
            text(line.title),
            text(line.owner),
            {QString(), line.now, false, false},
            {QString(), line.then, false, false},
            text("2026-03-31"),
            text(line.cost)};
        rows.append(row);
    }
    Row total;
    total.kind = Row::Kind::Total;
    total.cells = {text("Total"), {}, {}, {}, {}, {}, text("165,200.00 EUR")};
    rows.append(total);
    table.rows = Rows::of(rows);
    table.countLine = s("10 of 57 risks shown, filter: the ten highest by current score");
    return table;
}

} // namespace

QList<Tint> levels()
{
    return {Tint::forStep(s("Low"), s("L"), 0xff9ccc7a, 0, 4),
            Tint::forStep(s("Medium"), s("M"), 0xfff6d55c, 1, 4),
            Tint::forStep(s("High"), s("H"), 0xfff39c4a, 2, 4),
            Tint::forStep(s("Critical"), s("C"), 0xffc62828, 3, 4)};
}

QList<Tint> statuses()
{
    return {Tint::forStep(s("Not started"), s("N"), 0xfff0c4bd, 3, 5),
            Tint::forStep(s("Planned"), s("P"), 0xfff6d55c, 2, 5),
            Tint::forStep(s("In progress"), s("G"), 0xffbfd7ea, 1, 5),
            Tint::forStep(s("Implemented"), s("I"), 0xffb7d9a1, 0, 5),
            Tint::forStep(s("Excluded"), s("X"), 0xffe3e7ed, 0, 5)};
}

ChartSpec heatMap(bool withMoves)
{
    ChartSpec chart;
    chart.title = withMoves ? s("Before and after treatment") : s("Current risk");
    chart.legendTitle = s("Level");
    chart.note = s("57 risks, as of 2025-11-22, filter: none");
    chart.description = s("Five by five matrix of likelihood and impact");
    chart.tints = levels();
    HeatMap map;
    map.across = {s("Impact"),
                  {s("Negligible"), s("Minor"), s("Moderate"), s("Major"), s("Existential")}};
    map.up = {s("Likelihood"),
              {s("Rare"), s("Unlikely"), s("Possible"), s("Likely"), s("Almost certain")}};
    for (int up = 0; up < 5; ++up) {
        for (int across = 0; across < 5; ++across) {
            const int score = (up + 1) * (across + 1);
            HeatMap::Place place;
            place.tint = score >= 20 ? 3 : score >= 10 ? 2 : score >= 5 ? 1 : 0;
            place.count = (up * 7 + across * 3) % 6;
            for (int i = 0; i < place.count; ++i)
                place.codes.append(
                    QStringLiteral("R%1").arg(up * 12 + across * 2 + i, 2, 10, QLatin1Char('0')));
            map.places.append(place);
        }
    }
    if (withMoves)
        map.moves = {{4, 4, 3, 1, 1}, {3, 3, 2, 1, 3}, {1, 4, 1, 2, 1}, {4, 2, 4, 0, 2}};
    chart.data = map;
    return chart;
}

ChartSpec bars()
{
    ChartSpec chart;
    chart.title = s("Risks by level");
    chart.tints = levels();
    chart.data = BarChart{s("Number of risks"),
                          {{s("Low"), 21, {}, 0},
                           {s("Medium"), 19, {}, 1},
                           {s("High"), 13, {}, 2},
                           {s("Critical"), 4, {}, 3}}};
    return chart;
}

ChartSpec stacks()
{
    ChartSpec chart;
    chart.title = s("Controls by theme and status");
    chart.tints = statuses();
    chart.data = StackedBarChart{s("Number of controls"),
                                 {{s("Organizational"), {3, 6, 9, 18, 1}},
                                  {s("People"), {0, 1, 3, 4, 0}},
                                  {s("Physical"), {1, 2, 3, 6, 2}},
                                  {s("Technological"), {4, 5, 10, 12, 3}}}};
    return chart;
}

ChartSpec lines()
{
    ChartSpec chart;
    chart.title = s("Open risks above the criterion");
    chart.tints = {levels()[2], levels()[3]};
    LineChart line;
    line.across = {s("Month"),
                   {s("2025-01"), s("02"), s("03"), s("04"), s("05"), s("06"), s("07"), s("08"),
                    s("09"), s("10"), s("11"), s("12")}};
    line.valueTitle = s("Risks");
    line.lines = {{s("High"), {18, 19, 17, 17, 16, 14, std::nullopt, 14, 13, 13, 12, 13}, 0},
                  {s("Critical"), {9, 9, 8, 7, 7, 6, 6, 5, 5, 4, 4, 4}, 1}};
    line.target = 5;
    line.targetText = s("Target: 5");
    chart.data = line;
    return chart;
}

ChartSpec donut()
{
    ChartSpec chart;
    chart.title = s("Implementation of applicable controls");
    chart.tints = statuses();
    chart.data = DonutChart{{{8, 0, {}}, {14, 1, {}}, {25, 2, {}}, {40, 3, {}}, {6, 4, {}}},
                            s("46 %"),
                            s("implemented")};
    return chart;
}

Table assetRegister(qsizetype count, bool withGroups)
{
    Table table;
    table.caption = s("Asset register");
    table.tints = levels();
    table.columns = {column("Asset", 1, false, true),
                     column("Name", 1.3),
                     column("Type", 1),
                     column("Owner", 1),
                     column("C", 1, false),
                     column("I", 1, false),
                     column("A", 1, false),
                     column("Criticality", 1, false),
                     column("Location", 1),
                     column("Description", 2),
                     column("Last verified", 1, false)};
    table.rows.count = count;
    table.rows.at = [withGroups](qsizetype i) {
        static const std::array<const char*, 5> kNames{
            "Customer relationship management", "File server Hamburg", "Payroll 2025",
            "Build and release pipeline", "Laptop of the field service"};
        static const std::array<const char*, 3> kDescriptions{
            "Holds contracts, prices and contact persons of all customers; entrusted data of 14 "
            "customers under order processing agreements.",
            "Rack 4, unit 12. Mirrored each night.", "Replaced every four years."};
        Row row;
        if (withGroups && i % 40 == 0) {
            row.kind = Row::Kind::Group;
            row.cells = {{QStringLiteral("Group %1").arg(i / 40 + 1), -1, false, false}};
            return row;
        }
        row.cells = {{QStringLiteral("AST-%1").arg(i, 4, 10, QLatin1Char('0')), -1, true, false},
                     {s(kNames[size_t(i % 5)]), -1, false, false},
                     {s(i % 2 ? "Application" : "Information"), -1, false, false},
                     {s(i % 7 ? "Olivia Brennan" : "not recorded"), -1, false, i % 7 == 0},
                     {QString::number(i % 4 + 1), -1, false, false},
                     {QString::number(i % 3 + 1), -1, false, false},
                     {QString::number(i % 5 + 1), -1, false, false},
                     {QString(), int(i % 4), false, false},
                     {s("Hamburg, building 2"), -1, false, false},
                     {s(kDescriptions[size_t(i % 3)]), -1, false, false},
                     {s("2025-10-14"), -1, false, false}};
        return row;
    };
    table.countLine = QStringLiteral("%1 of %1 rows shown, filter: none").arg(count);
    return table;
}

Table wideTable()
{
    Table table;
    table.caption = s("Treatment plan");
    table.tints = levels();
    static const char* kTitles[] = {"Risk",
                                    "Title",
                                    "Current level",
                                    "Option",
                                    "Reason",
                                    "Controls",
                                    "Action",
                                    "What is done",
                                    "Resources",
                                    "Cost planned",
                                    "Cost used",
                                    "Responsible",
                                    "Start",
                                    "Due",
                                    "Status",
                                    "Done on",
                                    "Verified by",
                                    "Verified on",
                                    "Success criterion",
                                    "Expected residual level",
                                    "Actual residual level",
                                    "Evidence"};
    for (const char* title : kTitles)
        table.columns.append(column(title));
    table.columns[0].identifies = true;
    table.columns[0].wraps = false;
    for (const int fixed : {12, 13, 15, 17})
        table.columns[fixed].wraps = false;
    QList<Row> rows;
    for (int i = 0; i < 14; ++i) {
        Row row;
        for (int c = 0; c < table.columns.size(); ++c)
            row.cells.append(text("not recorded"));
        row.cells[0] = {QStringLiteral("RSK-%1").arg(i + 1, 4, 10, QLatin1Char('0')), -1, true,
                        false};
        row.cells[1] = text("Ransomware encrypts the file server and its online backups");
        row.cells[2] = {QString(), i % 4, false, false};
        row.cells[3] = text("modify");
        row.cells[4] = text("Above the acceptance criterion of 9.");
        row.cells[5] = text("A.8.7 A.8.13 A.5.29");
        row.cells[7] = text("Keep one copy of each backup offline and restore from it every "
                            "quarter, with a record of the time it took.");
        row.cells[11] = text("Jonas Lindqvist");
        for (const int date : {12, 13, 15, 17})
            row.cells[date] = text("2026-03-31");
        row.cells[18] =
            text("Restore of the file server in less than eight hours, twice in a row.");
        row.cells[19] = {QString(), 0, false, false};
        row.cells[20] = {QString(), 1, false, false};
        rows.append(row);
    }
    table.rows = Rows::of(rows);
    table.countLine = s("14 of 14 risks shown, filter: treated");
    return table;
}

QByteArray logoSvg()
{
    return R"svg(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">
<defs><linearGradient id="g"><stop offset="0" stop-color="#0b6e6e"/><stop offset="1" stop-color="#2aa198"/></linearGradient></defs>
<circle cx="20" cy="20" r="18" fill="url(#g)"/><path d="M10 24 L20 10 L30 24 Z" fill="#fff"/>
<path d="M50 30 V10 L64 30 V10" fill="none" stroke="#0b6e6e" stroke-width="4"/>
<rect x="74" y="10" width="16" height="20" fill="none" stroke="#0b6e6e" stroke-width="4"/>
<path d="M100 30 V10 h10 a6 6 0 0 1 0 12 h-10 m8 0 l8 8" fill="none" stroke="#0b6e6e" stroke-width="4"/>
<path d="M126 10 v20 h4 a10 10 0 0 0 0 -20 z" fill="none" stroke="#0b6e6e" stroke-width="4"/></svg>)svg";
}

Furniture furniture()
{
    Furniture f;
    f.organisation = s("Nordlicht Logistik GmbH");
    f.documentId = s("ISMS-SOA-001");
    f.shortTitle = s("Statement of Applicability");
    f.version = s("2.3");
    f.status = s("Approved");
    f.classification = s("Confidential");
    f.printDate = s("2025-11-22");
    f.snapshotId = s("8f3a-51c0-77d2");
    f.footerNote = s("Uncontrolled when printed unless signed or stamped");
    f.generatedBy = s("Generated by Ringbinder");
    return f;
}

Document tableOnly(Table table)
{
    Document document;
    document.furniture = furniture();
    document.orientation = Orientation::Landscape;
    document.info.title = s("Asset register");
    document.info.asOf = QDateTime(QDate(2025, 11, 22), QTime(14, 30), Qt::UTC);
    document.blocks = {Heading{s("Register"), 1, true, true, false}, std::move(table)};
    return document;
}

Document pack(bool isDraft)
{
    Document d;
    d.info = {s("Statement of Applicability"),
              s("ISO/IEC 27001:2022, Nordlicht Logistik GmbH"),
              s("Jonas Lindqvist"),
              {s("ISMS"), s("SoA"), s("ISO/IEC 27001")},
              QDateTime(QDate(2025, 11, 22), QTime(14, 30), Qt::UTC)};
    d.furniture = furniture();
    d.furniture.isDraft = isDraft;
    if (isDraft)
        d.furniture.status = s("Draft");
    if (auto logo = Picture::load(logoSvg()))
        d.furniture.logo = *logo;
    d.title = s("Statement of Applicability");
    d.subtitle = s("ISO/IEC 27001:2022 with Amendment 1:2024, controls of Annex A and of our own");
    d.control.entries = {
        {s("Document identifier"), s("ISMS-SOA-001"), false},
        {s("Version and status"), s("2.3, Approved"), false},
        {s("Data as of"), s("2025-11-22 14:30 CET, snapshot 8f3a-51c0-77d2"), false},
        {s("Owner"), s("Information security officer, Jonas Lindqvist"), false},
        {s("Author"), s("Jonas Lindqvist, information security officer, 2025-11-18"), false},
        {s("Reviewer"), s("Olivia Brennan, quality manager, 2025-11-20"), false},
        {s("Approver"), s("Dr. Katharina Weiß, managing director, 2025-11-21"), false},
        {s("Valid from, next review"), s("2025-11-24, 2026-11-24"), false},
        {s("Classification"), s("Confidential"), false},
        {s("Distribution"), s("Management, ISMS team, certification body"), false},
        {s("Scope"),
         s("Transport planning, warehousing and customer service at the sites Hamburg and Gdańsk, "
           "with the data centre operated by a supplier in Frankfurt."),
         false},
        {s("Related documents"), s("ISMS-RA-004 v1.4, ISMS-RTP-002 v3.0"), false},
        {s("Retention"), s("not recorded"), true}};
    d.endLine = s("End of document");

    d.blocks << Contents{s("Contents")};
    d.blocks << Heading{s("Introduction"), 1, true, true, false};
    d.blocks << Paragraph::plain(
        s("This statement lists the controls that are necessary for our information security, why "
          "each is included or excluded, and how far it is implemented."),
        Paragraph::Style::Lead);
    Paragraph rich;
    rich.runs = {{s("The necessary controls were determined in the risk treatment process and then "
                    "compared with Annex A of "),
                  false, false},
                 {s("ISO/IEC 27001:2022"), true, false},
                 {s(" to verify that none has been omitted. Reasons are coded "), false, false},
                 {s("RA"), true, false},
                 {s(" (risk assessment), "), false, false},
                 {s("LR"), true, false},
                 {s(" (legal requirement), "), false, false},
                 {s("CO"), true, false},
                 {s(" (contract) and "), false, false},
                 {s("BR"), true, false},
                 {s(" (business requirement). "), false, false},
                 {s("A control may have several reasons. Text such as <b>this</b> or a < b is "
                    "printed as it was written."),
                  false, true}};
    d.blocks << rich;
    d.blocks << BulletList{{{{s("Implemented: in operation, with evidence not older than twelve "
                                "months."),
                              false, false}},
                            {{s("In progress: parts operate; the linked action has a date and an "
                                "owner."),
                              false, false}},
                            {{s("Planned: decided, not begun."), false, false}}},
                           BulletList::Mark::Bullet};
    d.blocks << Paragraph::plain(
        s("Two controls are excluded. Each exclusion names the person who agreed and the condition "
          "under which it is looked at again."),
        Paragraph::Style::Note);

    d.blocks << Heading{s("Summary"), 1, true, true, true};
    d.blocks << Figures{{{s("93"), s("controls of Annex A"), -1},
                         {s("87"), s("applicable"), 3},
                         {s("6"), s("excluded with justification"), 4},
                         {s("40"), s("implemented"), 3},
                         {s("8"), s("not started, all with an action"), 0}},
                        statuses()};
    d.blocks << Charts{{donut(), bars()}, 0};
    d.blocks << Charts{{stacks()}, 0};
    d.blocks << Heading{s("Key facts"), 2, true, true, false};
    d.blocks << KeyValue{{{s("Risk assessment"), s("ISMS-RA-004, 2025-10-30"), -1, false},
                          {s("Treatment plan"), s("ISMS-RTP-002, version 3.0"), -1, false},
                          {s("Highest level"), s("Critical, 4 risks"), 3, false},
                          {s("Method"), s("5 x 5, product, version 2"), -1, false},
                          {s("Last internal audit"), s("not recorded"), -1, true}},
                         levels(),
                         2};

    d.blocks << PageBreak{Orientation::Landscape};
    d.blocks << Heading{s("Annex A controls"), 1, true, true, false};
    d.blocks << soa();

    d.blocks << PageBreak{Orientation::Portrait};
    d.blocks << Heading{s("Risk overview"), 1, true, true, false};
    d.blocks << Charts{{heatMap(true)}, 0};
    d.blocks << Heading{s("Three stages"), 2, true, true, false};
    d.blocks << Charts{{heatMap(false), heatMap(false)}, 0} << Charts{{heatMap(false)}, 0};
    d.blocks << Charts{{lines()}, 0};
    d.blocks << Heading{s("Highest risks"), 2, true, true, false};
    d.blocks << topRisks();
    Table none = topRisks();
    none.caption = s("Risks without an owner");
    none.rows = Rows::of({});
    none.emptyText = s("Every risk has an owner.");
    none.countLine = s("0 of 57 risks shown, filter: no owner");
    d.blocks << none;

    d.blocks << PageBreak{Orientation::Landscape};
    d.blocks << Heading{s("Treatment plan"), 1, true, true, false};
    d.blocks << wideTable();

    d.blocks << PageBreak{Orientation::Portrait};
    d.blocks << Heading{s("Consent of the risk owner"), 1, true, true, false};
    d.blocks << Paragraph::plain(s("Jonas Lindqvist, head of IT, owner of 11 risks in this plan."));
    d.blocks << BulletList{{{{s("I approve the treatment plan for these risks."), false, false}},
                            {{s("I accept the residual risks listed."), false, false}}},
                           BulletList::Mark::CheckBox};
    SignatureBlock owner;
    owner.statement =
        s("Snapshot 8f3a-51c0-77d2. A returned scan is matched by this hash: 4d1e 77a0.");
    owner.signatories = {{QString(), s("Jonas Lindqvist"), s("Head of IT"), {}, {}}};
    owner.hasRemarkField = true;
    d.blocks << owner;

    d.blocks << Heading{s("Legend, revisions, approval"), 1, true, true, false};
    d.blocks << Heading{s("Abbreviations"), 3, false, false, false};
    d.blocks << KeyValue{
        {{s("RA, LR, CO, BR"),
          s("Reasons: risk assessment, legal requirement, contract, business "
            "requirement"),
          -1, false},
         {s("C, I, A"), s("Confidentiality, integrity, availability, 1 to 4"), -1, false}},
        {},
        1};
    if (d.furniture.logo)
        d.blocks << Spacer{2} << Image{*d.furniture.logo, 50, s("The sign on all sites in scope")};
    d.blocks << Paragraph::plain(s("Colours are always accompanied by a word or a letter."),
                                 Paragraph::Style::Small);
    SignatureBlock approval;
    approval.signatories = {
        {s("Prepared"), s("Jonas Lindqvist"), s("Information security officer"), s("2025-11-18"),
         s("Signed electronically, 2025-11-18 09:12 CET, SHA-256 4d1e77a0…")},
        {s("Approved"), s("Dr. Katharina Weiß"), s("Managing director"), {}, {}}};
    d.blocks << approval;
    return d;
}

} // namespace ringbinder::report::demo
