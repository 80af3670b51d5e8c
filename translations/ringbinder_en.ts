<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>change</name>
    <message numerus="yes">
        <source>Add %n rows to %1</source>
        <translation>
            <numerusform>Add %n row to %1</numerusform>
            <numerusform>Add %n rows to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n rows of %1</source>
        <translation>
            <numerusform>Edit %n row of %1</numerusform>
            <numerusform>Edit %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows from %1</source>
        <translation>
            <numerusform>Remove %n row from %1</numerusform>
            <numerusform>Remove %n rows from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rows of %1</source>
        <translation>
            <numerusform>Duplicate %n row of %1</numerusform>
            <numerusform>Duplicate %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n rows of %1</source>
        <translation>
            <numerusform>Fill %n row of %1</numerusform>
            <numerusform>Fill %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear cells in %n rows of %1</source>
        <translation>
            <numerusform>Clear cells in %n row of %1</numerusform>
            <numerusform>Clear cells in %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n rows of %1</source>
        <translation>
            <numerusform>Replace in %n row of %1</numerusform>
            <numerusform>Replace in %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows into %1</source>
        <translation>
            <numerusform>Import %n row into %1</numerusform>
            <numerusform>Import %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n rows of %1</source>
        <translation>
            <numerusform>Link %n row of %1</numerusform>
            <numerusform>Link %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n rows of %1</source>
        <translation>
            <numerusform>Unlink %n row of %1</numerusform>
            <numerusform>Unlink %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>Attach %n file to %1</numerusform>
            <numerusform>Attach %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows of %1 from the catalogue</source>
        <translation>
            <numerusform>Take %n row of %1 from the catalogue</numerusform>
            <numerusform>Take %n rows of %1 from the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reschedule %n rows of %1</source>
        <translation>
            <numerusform>Reschedule %n row of %1</numerusform>
            <numerusform>Reschedule %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n rows of %1</source>
        <translation>
            <numerusform>Restore %n row of %1</numerusform>
            <numerusform>Restore %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n rows of %1</source>
        <translation>
            <numerusform>Sign off %n row of %1</numerusform>
            <numerusform>Sign off %n rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw the sign-off of %n rows of %1</source>
        <translation>
            <numerusform>Withdraw the sign-off of %n row of %1</numerusform>
            <numerusform>Withdraw the sign-off of %n rows of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>There are %n tables on the clipboard; the largest of them was taken.</source>
        <translation>
            <numerusform>There is %n table on the clipboard; it was taken.</numerusform>
            <numerusform>There are %n tables on the clipboard; the largest of them was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero character(s) in the text were left out.</source>
        <translation>
            <numerusform>%n zero character in the text was left out.</numerusform>
            <numerusform>%n zero characters in the text were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the headings are left out.</source>
        <translation>
            <numerusform>%n line above the headings is left out.</numerusform>
            <numerusform>%n lines above the headings are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with totals are left out.</source>
        <translation>
            <numerusform>%n line with totals is left out.</numerusform>
            <numerusform>%n lines with totals are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) below the table are left out.</source>
        <translation>
            <numerusform>%n remark below the table is left out.</numerusform>
            <numerusform>%n remarks below the table are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s) of headings are left out.</source>
        <translation>
            <numerusform>%n repeated row of headings is left out.</numerusform>
            <numerusform>%n repeated rows of headings are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty row(s) inside the table are left out.</source>
        <translation>
            <numerusform>%n empty row inside the table is left out.</numerusform>
            <numerusform>%n empty rows inside the table are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are left out.</source>
        <translation>
            <numerusform>%n hidden row is left out.</numerusform>
            <numerusform>%n hidden rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are taken over too.</source>
        <translation>
            <numerusform>%n hidden row is taken over too.</numerusform>
            <numerusform>%n hidden rows are taken over too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are left out.</source>
        <translation>
            <numerusform>%n hidden column is left out.</numerusform>
            <numerusform>%n hidden columns are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are taken over too.</source>
        <translation>
            <numerusform>%n hidden column is taken over too.</numerusform>
            <numerusform>%n hidden columns are taken over too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of merged cells stand in the sheet.</source>
        <translation>
            <numerusform>%n group of merged cells stands in the sheet.</numerusform>
            <numerusform>%n groups of merged cells stand in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) of sheet %1 have no result stored, the first in cell %2. Open the workbook in a spreadsheet, save it there and read it again.</source>
        <translation>
            <numerusform>%n formula of sheet %1 has no result stored, in cell %2. Open the workbook in a spreadsheet, save it there and read it again.</numerusform>
            <numerusform>%n formulas of sheet %1 have no result stored, the first in cell %2. Open the workbook in a spreadsheet, save it there and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of sheet %1 hold an error such as #N/A instead of a value.</source>
        <translation>
            <numerusform>%n cell of sheet %1 holds an error such as #N/A instead of a value.</numerusform>
            <numerusform>%n cells of sheet %1 hold an error such as #N/A instead of a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of sheet %1 keep their text but not their address.</source>
        <translation>
            <numerusform>%n link of sheet %1 keeps its text but not its address.</numerusform>
            <numerusform>%n links of sheet %1 keep their text but not their address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n row(s) were left out as asked.</source>
        <translation>
            <numerusform>%n row was left out as asked.</numerusform>
            <numerusform>%n rows were left out as asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of cells are added to the notes of their record.</source>
        <translation>
            <numerusform>%n note of a cell is added to the notes of its record.</numerusform>
            <numerusform>%n notes of cells are added to the notes of their record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) of cells are left out.</source>
        <translation>
            <numerusform>%n note of a cell is left out.</numerusform>
            <numerusform>%n notes of cells are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recover</name>
    <message numerus="yes">
        <source>%n record(s) were rebuilt from the history; some may have been removed before.</source>
        <translation>
            <numerusform>%n record was rebuilt from the history; it may have been removed before.</numerusform>
            <numerusform>%n records were rebuilt from the history; some may have been removed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged value(s) were left out.</source>
        <translation>
            <numerusform>%n damaged value was left out.</numerusform>
            <numerusform>%n damaged values were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept file(s) could not be read.</source>
        <translation>
            <numerusform>%n kept file could not be read.</numerusform>
            <numerusform>%n kept files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::BulkEdit</name>
    <message numerus="yes">
        <source>%n cell(s) will change. One undo takes all of it back.</source>
        <translation>
            <numerusform>%n cell will change. One undo takes all of it back.</numerusform>
            <numerusform>%n cells will change. One undo takes all of it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ControlPage</name>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::Desktop</name>
    <message numerus="yes">
        <source>Recovered %n record(s) into this new file; %1 could not be read.</source>
        <translation>
            <numerusform>Recovered %n record into this new file; %1 could not be read.</numerusform>
            <numerusform>Recovered %n records into this new file; %1 could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::EvidenceTab</name>
    <message numerus="yes">
        <source>%n file(s) added as evidence.</source>
        <translation>
            <numerusform>%n file added as evidence.</numerusform>
            <numerusform>%n files added as evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::FindBar</name>
    <message numerus="yes">
        <source>%n row(s) found</source>
        <translation>
            <numerusform>%n row found</numerusform>
            <numerusform>%n rows found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::HeatMapModel</name>
    <message numerus="yes">
        <source>Likelihood %1, impact %2: %n risk(s), %3</source>
        <translation>
            <numerusform>Likelihood %1, impact %2: %n risk, %3</numerusform>
            <numerusform>Likelihood %1, impact %2: %n risks, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::HeatMapPanel</name>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::HeldRowsDialog</name>
    <message numerus="yes">
        <source>%n row(s) of imports wait. Mend the marked cells and try again; everything you type here is kept.</source>
        <translation>
            <numerusform>%n row of an import waits. Mend the marked cells and try again; everything you type here is kept.</numerusform>
            <numerusform>%n rows of imports wait. Mend the marked cells and try again; everything you type here is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Try %n row(s) again</source>
        <translation>
            <numerusform>&amp;Try %n row again</numerusform>
            <numerusform>&amp;Try %n rows again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in; nothing waits any more.</source>
        <translation>
            <numerusform>%n row came in; nothing waits any more.</numerusform>
            <numerusform>%n rows came in; nothing waits any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in.</source>
        <translation>
            <numerusform>%n row came in.</numerusform>
            <numerusform>%n rows came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) discarded.</source>
        <translation>
            <numerusform>%n row discarded.</numerusform>
            <numerusform>%n rows discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n row(s) that wait?</source>
        <translation>
            <numerusform>Discard %n row that waits?</numerusform>
            <numerusform>Discard %n rows that wait?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n to update</numerusform>
            <numerusform>%n to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need attention</source>
        <translation>
            <numerusform>%n row needs attention</numerusform>
            <numerusform>%n rows need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n left out row(s) in again</source>
        <translation>
            <numerusform>&amp;Take the %n left out row in again</numerusform>
            <numerusform>&amp;Take the %n left out rows in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Check %n row(s) &gt;</source>
        <translation>
            <numerusform>&amp;Check %n row &gt;</numerusform>
            <numerusform>&amp;Check %n rows &gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mend the %n row(s) that wait…</source>
        <translation>
            <numerusform>&amp;Mend the %n row that waits…</numerusform>
            <numerusform>&amp;Mend the %n rows that wait…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ImportMappingPage</name>
    <message numerus="yes">
        <source>Each column below: choose where it goes. %1 of %2 were recognised. %n row(s).</source>
        <translation>
            <numerusform>Each column below: choose where it goes. %1 of %2 were recognised. %n row.</numerusform>
            <numerusform>Each column below: choose where it goes. %1 of %2 were recognised. %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n line(s) with totals and remarks at the end too (row %1)</source>
        <translation>
            <numerusform>Take the %n line with totals and remarks at the end too (row %1)</numerusform>
            <numerusform>Take the %n lines with totals and remarks at the end too (row %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n hidden row(s) too</source>
        <translation>
            <numerusform>Take the %n hidden row too</numerusform>
            <numerusform>Take the %n hidden rows too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n hidden column(s) too</source>
        <translation>
            <numerusform>Take the %n hidden column too</numerusform>
            <numerusform>Take the %n hidden columns too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n note(s) of cells to the notes of their record</source>
        <translation>
            <numerusform>Add the %n note of a cell to the notes of its record</numerusform>
            <numerusform>Add the %n notes of cells to the notes of their record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::MethodDialog</name>
    <message numerus="yes">
        <source>%n rating(s) lie beyond a shorter scale:</source>
        <translation>
            <numerusform>%n rating lies beyond a shorter scale:</numerusform>
            <numerusform>%n ratings lie beyond a shorter scale:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;problem(s) to solve first</source>
        <translation>
            <numerusform>%n &amp;problem to solve first</numerusform>
            <numerusform>%n &amp;problems to solve first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) lie beyond a shorter scale. They stay as they are, but have no level until they are rated again.</source>
        <translation>
            <numerusform>%n rating lies beyond a shorter scale. It stays as it is, but has no level until it is rated again.</numerusform>
            <numerusform>%n ratings lie beyond a shorter scale. They stay as they are, but have no level until they are rated again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::NewClientDialog</name>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will be added.</source>
        <translation>
            <numerusform>%n person will be added.</numerusform>
            <numerusform>%n people will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::OverviewPage</name>
    <message numerus="yes">
        <source>Rate %n risk(s) that have no likelihood or impact yet.</source>
        <translation>
            <numerusform>Rate %n risk that has no likelihood or impact yet.</numerusform>
            <numerusform>Rate %n risks that have no likelihood or impact yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name an owner for %n risk(s).</source>
        <translation>
            <numerusform>Name an owner for %n risk.</numerusform>
            <numerusform>Name an owner for %n risks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose a treatment for %n risk(s) above the criterion.</source>
        <translation>
            <numerusform>Choose a treatment for %n risk above the criterion.</numerusform>
            <numerusform>Choose a treatment for %n risks above the criterion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n control(s) in the Statement of Applicability.</source>
        <translation>
            <numerusform>Decide on %n control in the Statement of Applicability.</numerusform>
            <numerusform>Decide on %n controls in the Statement of Applicability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give a reason for %n decision(s) in the Statement of Applicability.</source>
        <translation>
            <numerusform>Give a reason for %n decision in the Statement of Applicability.</numerusform>
            <numerusform>Give a reason for %n decisions in the Statement of Applicability.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action(s).</source>
        <translation>
            <numerusform>Follow up %n overdue action.</numerusform>
            <numerusform>Follow up %n overdue actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::RegisterPage</name>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only into the %n row(s) there are</source>
        <translation>
            <numerusform>Only into the %n row there is</numerusform>
            <numerusform>Only into the %n rows there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not fit into the table.</source>
        <translation>
            <numerusform>%n row does not fit into the table.</numerusform>
            <numerusform>%n rows do not fit into the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) need attention</source>
        <translation>
            <numerusform>%n row needs attention</numerusform>
            <numerusform>%n rows need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::RegisterTableModel</name>
    <message numerus="yes">
        <source>Group %1, %n record(s)</source>
        <translation>
            <numerusform>Group %1, %n record</numerusform>
            <numerusform>Group %1, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1 within the group above, %n record(s)</source>
        <translation>
            <numerusform>Group %1 within the group above, %n record</numerusform>
            <numerusform>Group %1 within the group above, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ReplacePreview</name>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>Replace in %n cell</numerusform>
            <numerusform>Replace in %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ReportsPage</name>
    <message numerus="yes">
        <source>Printed as a draft: %n blocker(s) are open, see the findings near the end.</source>
        <translation>
            <numerusform>Printed as a draft: %n blocker is open, see the findings near the end.</numerusform>
            <numerusform>Printed as a draft: %n blockers are open, see the findings near the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::SettingsDialog</name>
    <message numerus="yes">
        <source>&amp;Forget %n client(s) now</source>
        <translation>
            <numerusform>&amp;Forget %n client now</numerusform>
            <numerusform>&amp;Forget %n clients now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::SignoffDialog</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) will be recorded. Undo does not take them back; they can be withdrawn.</source>
        <translation>
            <numerusform>%n sign-off will be recorded. Undo does not take it back; it can be withdrawn.</numerusform>
            <numerusform>%n sign-offs will be recorded. Undo does not take them back; they can be withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) recorded.</source>
        <translation>
            <numerusform>%n sign-off recorded.</numerusform>
            <numerusform>%n sign-offs recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TableCommands</name>
    <message numerus="yes">
        <source>%n cell(s) copied.</source>
        <translation>
            <numerusform>%n cell copied.</numerusform>
            <numerusform>%n cells copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) set by the program were left as they are.</source>
        <translation>
            <numerusform>%n column set by the program was left as it is.</numerusform>
            <numerusform>%n columns set by the program were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) need attention.</source>
        <translation>
            <numerusform>%n cell needs attention.</numerusform>
            <numerusform>%n cells need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed, with %n link(s).</source>
        <translation>
            <numerusform>%1 removed, with %n link.</numerusform>
            <numerusform>%1 removed, with %n links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TableFooter</name>
    <message numerus="yes">
        <source>%n cell(s) need attention</source>
        <translation>
            <numerusform>%n cell needs attention</numerusform>
            <numerusform>%n cells need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::VersionsDialog</name>
    <message numerus="yes">
        <source>&amp;Changes since: restoring takes %n back.</source>
        <translation>
            <numerusform>&amp;Changes since: restoring takes %n back.</numerusform>
            <numerusform>&amp;Changes since: restoring takes %n back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier one(s)</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
</context>
</TS>
