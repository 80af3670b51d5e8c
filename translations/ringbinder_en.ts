<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>calendar</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
</context>
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
    <name>cli</name>
    <message numerus="yes">
        <source>Left out because the client has them: %n.</source>
        <translation>
            <numerusform>Left out because the client has them: %n.</numerusform>
            <numerusform>Left out because the client has them: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message numerus="yes">
        <source>%n more stand in the history of this file.</source>
        <translation>
            <numerusform>%n more stands in the history of this file.</numerusform>
            <numerusform>%n more stand in the history of this file.</numerusform>
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
    <name>guide</name>
    <message numerus="yes">
        <source>%n of %1 requests for resources are undecided.</source>
        <translation>
            <numerusform>%n of %1 requests for resources is undecided.</numerusform>
            <numerusform>%n of %1 requests for resources are undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 gaps in competence have no plan.</source>
        <translation>
            <numerusform>%n of %1 gaps in competence has no plan.</numerusform>
            <numerusform>%n of %1 gaps in competence have no plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 proofs of competence have expired.</source>
        <translation>
            <numerusform>%n of %1 proofs of competence has expired.</numerusform>
            <numerusform>%n of %1 proofs of competence have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awareness campaigns are finished.</source>
        <translation>
            <numerusform>%n awareness campaign is finished.</numerusform>
            <numerusform>%n awareness campaigns are finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 planned communications have nobody who sees to them.</source>
        <translation>
            <numerusform>%n of %1 planned communications has nobody who sees to them.</numerusform>
            <numerusform>%n of %1 planned communications have nobody who sees to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 mandatory documents are not approved.</source>
        <translation>
            <numerusform>%n of %1 mandatory documents is not approved.</numerusform>
            <numerusform>%n of %1 mandatory documents are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 documents have no version.</source>
        <translation>
            <numerusform>%n of %1 documents has no version.</numerusform>
            <numerusform>%n of %1 documents have no version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 documents have no owner.</source>
        <translation>
            <numerusform>%n of %1 documents has no owner.</numerusform>
            <numerusform>%n of %1 documents have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 approved documents do not say who approved them.</source>
        <translation>
            <numerusform>%n of %1 approved documents does not say who approved it.</numerusform>
            <numerusform>%n of %1 approved documents do not say who approved them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 documents are not classified.</source>
        <translation>
            <numerusform>%n of %1 documents is not classified.</numerusform>
            <numerusform>%n of %1 documents are not classified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pieces of evidence have expired.</source>
        <translation>
            <numerusform>%n of %1 pieces of evidence has expired.</numerusform>
            <numerusform>%n of %1 pieces of evidence have expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedures are approved.</source>
        <translation>
            <numerusform>%n procedure is approved.</numerusform>
            <numerusform>%n procedures are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 suppliers have no owner.</source>
        <translation>
            <numerusform>%n of %1 suppliers has no owner.</numerusform>
            <numerusform>%n of %1 suppliers have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is undecided for %n of %1 triggers whether risks are assessed again.</source>
        <translation>
            <numerusform>It is undecided for %n of %1 triggers whether risks are assessed again.</numerusform>
            <numerusform>It is undecided for %n of %1 triggers whether risks are assessed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open risks are past their review date.</source>
        <translation>
            <numerusform>%n of %1 open risks is past its review date.</numerusform>
            <numerusform>%n of %1 open risks are past their review date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions treat risks.</source>
        <translation>
            <numerusform>%n action treats risks.</numerusform>
            <numerusform>%n actions treat risks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 applicable controls are not started.</source>
        <translation>
            <numerusform>%n of %1 applicable controls is not started.</numerusform>
            <numerusform>%n of %1 applicable controls are not started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 implemented controls have no evidence.</source>
        <translation>
            <numerusform>%n of %1 implemented controls has no evidence.</numerusform>
            <numerusform>%n of %1 implemented controls have no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 actions that treat risks are overdue.</source>
        <translation>
            <numerusform>%n of %1 actions that treat risks is overdue.</numerusform>
            <numerusform>%n of %1 actions that treat risks are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 actions that treat risks have no owner.</source>
        <translation>
            <numerusform>%n of %1 actions that treat risks has no owner.</numerusform>
            <numerusform>%n of %1 actions that treat risks have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measures are active.</source>
        <translation>
            <numerusform>%n measure is active.</numerusform>
            <numerusform>%n measures are active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 measures miss their target.</source>
        <translation>
            <numerusform>%n of %1 measures misses its target.</numerusform>
            <numerusform>%n of %1 measures miss their target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 measures lack their latest reading.</source>
        <translation>
            <numerusform>%n of %1 measures lacks its latest reading.</numerusform>
            <numerusform>%n of %1 measures lack their latest reading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal audits are recorded.</source>
        <translation>
            <numerusform>%n internal audit is recorded.</numerusform>
            <numerusform>%n internal audits are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 internal audits have no lead auditor.</source>
        <translation>
            <numerusform>%n of %1 internal audits has no lead auditor.</numerusform>
            <numerusform>%n of %1 internal audits have no lead auditor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 completed internal audits have no report.</source>
        <translation>
            <numerusform>%n of %1 completed internal audits has no report.</numerusform>
            <numerusform>%n of %1 completed internal audits have no report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 inputs that the standard names are missing in the latest management review.</source>
        <translation>
            <numerusform>%n of %1 inputs that the standard names is missing in the latest management review.</numerusform>
            <numerusform>%n of %1 inputs that the standard names are missing in the latest management review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The minutes of %n management reviews are not approved.</source>
        <translation>
            <numerusform>The minutes of %n management review are not approved.</numerusform>
            <numerusform>The minutes of %n management reviews are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 improvements are undecided.</source>
        <translation>
            <numerusform>%n of %1 improvements is undecided.</numerusform>
            <numerusform>%n of %1 improvements are undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 nonconformities in work have no root cause.</source>
        <translation>
            <numerusform>%n of %1 nonconformities in work has no root cause.</numerusform>
            <numerusform>%n of %1 nonconformities in work have no root cause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open nonconformities have no owner.</source>
        <translation>
            <numerusform>%n of %1 open nonconformities has no owner.</numerusform>
            <numerusform>%n of %1 open nonconformities have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 closed nonconformities were not shown to be mended for good.</source>
        <translation>
            <numerusform>%n of %1 closed nonconformities was not shown to be mended for good.</numerusform>
            <numerusform>%n of %1 closed nonconformities were not shown to be mended for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is undecided for %n of %1 requirements whether the management system meets them.</source>
        <translation>
            <numerusform>It is undecided for %n of %1 requirements whether the management system meets them.</numerusform>
            <numerusform>It is undecided for %n of %1 requirements whether the management system meets them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 requirements that are to be met are not met.</source>
        <translation>
            <numerusform>%n of %1 requirements that are to be met is not met.</numerusform>
            <numerusform>%n of %1 requirements that are to be met are not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 exclusions from the scope have no reason.</source>
        <translation>
            <numerusform>%n of %1 exclusions from the scope has no reason.</numerusform>
            <numerusform>%n of %1 exclusions from the scope have no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 clauses are past the day by which their gap was to be closed.</source>
        <translation>
            <numerusform>%n of %1 clauses is past the day by which its gap was to be closed.</numerusform>
            <numerusform>%n of %1 clauses are past the day by which their gap was to be closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies are recorded.</source>
        <translation>
            <numerusform>%n policy is recorded.</numerusform>
            <numerusform>%n policies are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 policies are past their review date.</source>
        <translation>
            <numerusform>%n of %1 policies is past its review date.</numerusform>
            <numerusform>%n of %1 policies are past their review date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say who is responsible and accountable.</source>
        <translation>
            <numerusform>%n entry says who is responsible and accountable.</numerusform>
            <numerusform>%n entries say who is responsible and accountable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 compulsory roles have no holder.</source>
        <translation>
            <numerusform>%n of %1 compulsory roles has no holder.</numerusform>
            <numerusform>%n of %1 compulsory roles have no holder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues are recorded as threats.</source>
        <translation>
            <numerusform>%n issue is recorded as a threat.</numerusform>
            <numerusform>%n issues are recorded as threats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issues are recorded as opportunities.</source>
        <translation>
            <numerusform>%n issue is recorded as an opportunity.</numerusform>
            <numerusform>%n issues are recorded as opportunities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 issues lead to no risk, no objective and no action.</source>
        <translation>
            <numerusform>%n of %1 issues leads to no risk, no objective and no action.</numerusform>
            <numerusform>%n of %1 issues lead to no risk, no objective and no action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open risks are not rated.</source>
        <translation>
            <numerusform>%n of %1 open risks is not rated.</numerusform>
            <numerusform>%n of %1 open risks are not rated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 open risks have no owner.</source>
        <translation>
            <numerusform>%n of %1 open risks has no owner.</numerusform>
            <numerusform>%n of %1 open risks have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controls are applicable.</source>
        <translation>
            <numerusform>%n control is applicable.</numerusform>
            <numerusform>%n controls are applicable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 controls are undecided.</source>
        <translation>
            <numerusform>%n of %1 controls is undecided.</numerusform>
            <numerusform>%n of %1 controls are undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n of %1 open risks have not consented to the treatment plan.</source>
        <translation>
            <numerusform>The owner of %n of %1 open risks has not consented to the treatment plan.</numerusform>
            <numerusform>The owners of %n of %1 open risks have not consented to the treatment plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 applicable controls have no reason.</source>
        <translation>
            <numerusform>%n of %1 applicable controls has no reason.</numerusform>
            <numerusform>%n of %1 applicable controls have no reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 excluded controls have no justification.</source>
        <translation>
            <numerusform>%n of %1 excluded controls has no justification.</numerusform>
            <numerusform>%n of %1 excluded controls have no justification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 risks above the criterion have no treatment.</source>
        <translation>
            <numerusform>%n of %1 risks above the criterion has no treatment.</numerusform>
            <numerusform>%n of %1 risks above the criterion have no treatment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are recorded.</source>
        <translation>
            <numerusform>%n objective is recorded.</numerusform>
            <numerusform>%n objectives are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 objectives have neither a measure nor a reason why they cannot be measured.</source>
        <translation>
            <numerusform>%n of %1 objectives has neither a measure nor a reason why it cannot be measured.</numerusform>
            <numerusform>%n of %1 objectives have neither a measure nor a reason why they cannot be measured.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 objectives have no owner.</source>
        <translation>
            <numerusform>%n of %1 objectives has no owner.</numerusform>
            <numerusform>%n of %1 objectives have no owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 objectives are missed.</source>
        <translation>
            <numerusform>%n of %1 objectives is missed.</numerusform>
            <numerusform>%n of %1 objectives are missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 changes went ahead before their effect on risks was checked.</source>
        <translation>
            <numerusform>%n of %1 changes went ahead before its effect on risks was checked.</numerusform>
            <numerusform>%n of %1 changes went ahead before their effect on risks was checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 are past their day.</source>
        <translation>
            <numerusform>%1: %n of %2 is past its day.</numerusform>
            <numerusform>%1: %n of %2 are past their day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n are recorded.</source>
        <translation>
            <numerusform>%1: %n is recorded.</numerusform>
            <numerusform>%1: %n are recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps too narrow: what is in scope needs %n of %1 assets that are not, and no interface or dependency names them.</source>
        <translation>
            <numerusform>Perhaps too narrow: what is in scope needs %n of %1 assets that are not, and no interface or dependency names it.</numerusform>
            <numerusform>Perhaps too narrow: what is in scope needs %n of %1 assets that are not, and no interface or dependency names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A dependency is missing: no interface names %n of %1 suppliers that the scope cannot do without.</source>
        <translation>
            <numerusform>A dependency is missing: no interface names %n of %1 suppliers that the scope cannot do without.</numerusform>
            <numerusform>A dependency is missing: no interface names %n of %1 suppliers that the scope cannot do without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 sites in scope are not in the scope statement in force.</source>
        <translation>
            <numerusform>%n of %1 sites in scope is not in the scope statement in force.</numerusform>
            <numerusform>%n of %1 sites in scope are not in the scope statement in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 units in scope are not in the scope statement in force.</source>
        <translation>
            <numerusform>%n of %1 units in scope is not in the scope statement in force.</numerusform>
            <numerusform>%n of %1 units in scope are not in the scope statement in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perhaps too wide: at %n of %1 sites in scope stands no asset that is in scope.</source>
        <translation>
            <numerusform>Perhaps too wide: at %n of %1 sites in scope stands no asset that is in scope.</numerusform>
            <numerusform>Perhaps too wide: at %n of %1 sites in scope stands no asset that is in scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 hosts on the network are neither an asset nor ignored.</source>
        <translation>
            <numerusform>%n of %1 hosts on the network is neither an asset nor ignored.</numerusform>
            <numerusform>%n of %1 hosts on the network are neither an asset nor ignored.</numerusform>
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
    <name>measure</name>
    <message numerus="yes">
        <source>%n reading(s), from %1 to %2, last %3</source>
        <translation>
            <numerusform>%n reading, from %1 to %2, last %3</numerusform>
            <numerusform>%n readings, from %1 to %2, last %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message numerus="yes">
        <source>%n gap(s) in the layers from policy to evidence.</source>
        <translation>
            <numerusform>%n gap in the layers from policy to evidence.</numerusform>
            <numerusform>%n gaps in the layers from policy to evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of edition are left open.</source>
        <translation>
            <numerusform>%n change of edition is left open.</numerusform>
            <numerusform>%n changes of edition are left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the requirements of the frameworks in use.</source>
        <translation>
            <numerusform>%n gap in the requirements of the frameworks in use.</numerusform>
            <numerusform>%n gaps in the requirements of the frameworks in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses of the standard are not met.</source>
        <translation>
            <numerusform>%n clause of the standard is not met.</numerusform>
            <numerusform>%n clauses of the standard are not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clauses of the standard are partly met.</source>
        <translation>
            <numerusform>%n clause of the standard is partly met.</numerusform>
            <numerusform>%n clauses of the standard are partly met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory documents are missing.</source>
        <translation>
            <numerusform>%n mandatory document is missing.</numerusform>
            <numerusform>%n mandatory documents are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory documents are not approved.</source>
        <translation>
            <numerusform>%n mandatory document is not approved.</numerusform>
            <numerusform>%n mandatory documents are not approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory documents are past their review.</source>
        <translation>
            <numerusform>%n mandatory document is past its review.</numerusform>
            <numerusform>%n mandatory documents are past their review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents that controls call for are missing, not approved or past their review.</source>
        <translation>
            <numerusform>%n document that controls call for is missing, not approved or past its review.</numerusform>
            <numerusform>%n documents that controls call for are missing, not approved or past their review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformities are open.</source>
        <translation>
            <numerusform>%n major nonconformity is open.</numerusform>
            <numerusform>%n major nonconformities are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformities are open.</source>
        <translation>
            <numerusform>%n minor nonconformity is open.</numerusform>
            <numerusform>%n minor nonconformities are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of the rulebook are blockers.</source>
        <translation>
            <numerusform>%n finding of the rulebook is a blocker.</numerusform>
            <numerusform>%n findings of the rulebook are blockers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings of the rulebook are major.</source>
        <translation>
            <numerusform>%n finding of the rulebook is major.</numerusform>
            <numerusform>%n findings of the rulebook are major.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions are overdue.</source>
        <translation>
            <numerusform>%n action is overdue.</numerusform>
            <numerusform>%n actions are overdue.</numerusform>
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
    <name>review</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::AccessPage</name>
    <message numerus="yes">
        <source>%n holder(s) of the role have the right.</source>
        <translation>
            <numerusform>%n holder of the role has the right.</numerusform>
            <numerusform>%n holders of the role have the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approval of %n access role(s) recorded.</source>
        <translation>
            <numerusform>Approval of %n access role recorded.</numerusform>
            <numerusform>Approval of %n access roles recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::AccountListDialog</name>
    <message numerus="yes">
        <source>%n cell(s) could not be read; row %1: %2</source>
        <translation>
            <numerusform>%n cell could not be read; row %1: %2</numerusform>
            <numerusform>%n cells could not be read; row %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) become lines of the review.</source>
        <translation>
            <numerusform>%n finding becomes a line of the review.</numerusform>
            <numerusform>%n findings become lines of the review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the access review.</source>
        <translation>
            <numerusform>%n line added to the access review.</numerusform>
            <numerusform>%n lines added to the access review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::Audits</name>
    <message numerus="yes">
        <source>%n line(s) were added to the checklist.</source>
        <translation>
            <numerusform>%n line was added to the checklist.</numerusform>
            <numerusform>%n lines were added to the checklist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier finding(s) are in the plan now.</source>
        <translation>
            <numerusform>%n earlier finding is in the plan now.</numerusform>
            <numerusform>%n earlier findings are in the plan now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar case(s) are known.</source>
        <translation>
            <numerusform>%n similar case is known.</numerusform>
            <numerusform>%n similar cases are known.</numerusform>
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
    <name>ringbinder::CalendarAgendaModel</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::CalendarMonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::CalendarPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 14 days</source>
        <translation>
            <numerusform>%n in 14 days</numerusform>
            <numerusform>%n in 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1</source>
        <translation>
            <numerusform>%n date written to %1</numerusform>
            <numerusform>%n dates written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ChangesPage</name>
    <message numerus="yes">
        <source>%n record(s) are different.</source>
        <translation>
            <numerusform>%n record is different.</numerusform>
            <numerusform>%n records are different.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ClassificationDialog</name>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>%n question is open.</numerusform>
            <numerusform>%n questions are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::CompetencePage</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ConditionTrial</name>
    <message numerus="yes">
        <source>%n would fail</source>
        <translation>
            <numerusform>%n would fail</numerusform>
            <numerusform>%n would fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would pass</source>
        <translation>
            <numerusform>%n would pass</numerusform>
            <numerusform>%n would pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be excepted</source>
        <translation>
            <numerusform>%n would be excepted</numerusform>
            <numerusform>%n would be excepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be judged</source>
        <translation>
            <numerusform>%n could not be judged</numerusform>
            <numerusform>%n could not be judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ConflictsPage</name>
    <message numerus="yes">
        <source>%n rule(s) brought up to date.</source>
        <translation>
            <numerusform>%n rule brought up to date.</numerusform>
            <numerusform>%n rules brought up to date.</numerusform>
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
    <name>ringbinder::CoveragePage</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s)</source>
        <translation>
            <numerusform>Show %n finding</numerusform>
            <numerusform>Show %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n checklist line(s)</source>
        <translation>
            <numerusform>Show %n checklist line</numerusform>
            <numerusform>Show %n checklist lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DependencyPage</name>
    <message numerus="yes">
        <source>%n more circle(s).</source>
        <translation>
            <numerusform>%n more circle.</numerusform>
            <numerusform>%n more circles.</numerusform>
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
    <message numerus="yes">
        <source>%1 sealed, %n file(s).</source>
        <translation>
            <numerusform>%1 sealed, %n file.</numerusform>
            <numerusform>%1 sealed, %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DocumentAskDialog</name>
    <message numerus="yes">
        <source>%n person(s) will be asked.</source>
        <translation>
            <numerusform>%n person will be asked.</numerusform>
            <numerusform>%n persons will be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked to acknowledge.</source>
        <translation>
            <numerusform>%n person asked to acknowledge.</numerusform>
            <numerusform>%n persons asked to acknowledge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DocumentPage</name>
    <message numerus="yes">
        <source>%n in force</source>
        <translation>
            <numerusform>%n in force</numerusform>
            <numerusform>%n in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not approved</source>
        <translation>
            <numerusform>%n not approved</numerusform>
            <numerusform>%n not approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) overdue</source>
        <translation>
            <numerusform>%n review overdue</numerusform>
            <numerusform>%n reviews overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Folder for %n public text(s)</source>
        <translation>
            <numerusform>Folder for %n public text</numerusform>
            <numerusform>Folder for %n public texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DocumentReadingPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n &amp;answer(s)</source>
        <translation>
            <numerusform>Record %n &amp;answer</numerusform>
            <numerusform>Record %n &amp;answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded.</source>
        <translation>
            <numerusform>%n answer recorded.</numerusform>
            <numerusform>%n answers recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) noted.</source>
        <translation>
            <numerusform>%n reminder noted.</numerusform>
            <numerusform>%n reminders noted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DocumentTemplatesDialog</name>
    <message numerus="yes">
        <source>%n document(s) will be drafted.</source>
        <translation>
            <numerusform>%n document will be drafted.</numerusform>
            <numerusform>%n documents will be drafted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made.</source>
        <translation>
            <numerusform>%n draft made.</numerusform>
            <numerusform>%n drafts made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) are marked in the text.</source>
        <translation>
            <numerusform>%n gap is marked in the text.</numerusform>
            <numerusform>%n gaps are marked in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::DocumentWindow</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::EvidenceFolderDialog</name>
    <message numerus="yes">
        <source>%n file(s) stay out.</source>
        <translation>
            <numerusform>%n file stays out.</numerusform>
            <numerusform>%n files stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applicable control(s) stay without evidence: %1.</source>
        <translation>
            <numerusform>%n applicable control stays without evidence: %1.</numerusform>
            <numerusform>%n applicable controls stay without evidence: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in as evidence.</source>
        <translation>
            <numerusform>%n file taken in as evidence.</numerusform>
            <numerusform>%n files taken in as evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are kept already and were linked.</source>
        <translation>
            <numerusform>%n file is kept already and were linked.</numerusform>
            <numerusform>%n files are kept already and were linked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%n file could not be read.</numerusform>
            <numerusform>%n files could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::EvidencePage</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: signed by %2, %n sign-off(s)</source>
        <translation>
            <numerusform>%1: signed by %2, %n sign-off</numerusform>
            <numerusform>%1: signed by %2, %n sign-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are signed sheets of risk owners.</source>
        <translation>
            <numerusform>%n file is a signed sheet of a risk owner.</numerusform>
            <numerusform>%n files are signed sheets of risk owners.</numerusform>
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
    <message numerus="yes">
        <source>%n file(s) are kept here already.</source>
        <translation>
            <numerusform>%n file is kept here already.</numerusform>
            <numerusform>%n files are kept here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ExtraFieldDialog</name>
    <message numerus="yes">
        <source>%1: the field goes, and with it the value of %n record(s). Undo brings both back.</source>
        <translation>
            <numerusform>%1: the field goes, and with it the value of %n record. Undo brings both back.</numerusform>
            <numerusform>%1: the field goes, and with it the value of %n records. Undo brings both back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are carried over</source>
        <translation>
            <numerusform>%n value is carried over</numerusform>
            <numerusform>%n values are carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit and are emptied (%1)</source>
        <translation>
            <numerusform>%n value does not fit and is emptied (%1)</numerusform>
            <numerusform>%n values do not fit and are emptied (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are taken out of their records.</source>
        <translation>
            <numerusform>%n value is taken out of its record.</numerusform>
            <numerusform>%n values are taken out of their records.</numerusform>
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
    <name>ringbinder::HostMatchDialog</name>
    <message numerus="yes">
        <source>%n host(s): %1</source>
        <translation>
            <numerusform>%n host: %1</numerusform>
            <numerusform>%n hosts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) matched to %1.</source>
        <translation>
            <numerusform>%n host matched to %1.</numerusform>
            <numerusform>%n hosts matched to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) were left out, as they are decided.</source>
        <translation>
            <numerusform>%n host was left out, as it is decided.</numerusform>
            <numerusform>%n hosts were left out, as they are decided.</numerusform>
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
    <name>ringbinder::LeaverDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) added to the checklist.</source>
        <translation>
            <numerusform>%n step added to the checklist.</numerusform>
            <numerusform>%n steps added to the checklist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) worked off.</source>
        <translation>
            <numerusform>%n point worked off.</numerusform>
            <numerusform>%n points worked off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::MainWindow</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due in 14 days</source>
        <translation>
            <numerusform>%n due in 14 days</numerusform>
            <numerusform>%n due in 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::MatrixPage</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
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
    <name>ringbinder::ProposalsPage</name>
    <message numerus="yes">
        <source>%n waiting for a decision</source>
        <translation>
            <numerusform>%n waiting for a decision</numerusform>
            <numerusform>%n waiting for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::QuestionnaireDialog</name>
    <message numerus="yes">
        <source>%n knock-out question(s) failed</source>
        <translation>
            <numerusform>%n knock-out question failed</numerusform>
            <numerusform>%n knock-out questions failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::QuestionnaireStart</name>
    <message numerus="yes">
        <source>The assessment is made with all %n question(s) of the questionnaire. Questions that do not apply can be removed later.</source>
        <translation>
            <numerusform>The assessment is made with all %n question of the questionnaire. Questions that do not apply can be removed later.</numerusform>
            <numerusform>The assessment is made with all %n questions of the questionnaire. Questions that do not apply can be removed later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ReadingsDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded already</source>
        <translation>
            <numerusform>%n recorded already</numerusform>
            <numerusform>%n recorded already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out because of an error</source>
        <translation>
            <numerusform>%n left out because of an error</numerusform>
            <numerusform>%n left out because of an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) taken over.</source>
        <translation>
            <numerusform>%n reading taken over.</numerusform>
            <numerusform>%n readings taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::RecoveryPage</name>
    <message numerus="yes">
        <source>%n recovery time(s) are too long.</source>
        <translation>
            <numerusform>%n recovery time is too long.</numerusform>
            <numerusform>%n recovery times are too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is longer than a process can bear.</source>
        <translation>
            <numerusform>%n of them is longer than a process can bear.</numerusform>
            <numerusform>%n of them are longer than a process can bear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n thing(s) nobody knows how long recovery takes.</source>
        <translation>
            <numerusform>Of %n thing nobody knows how long recovery takes.</numerusform>
            <numerusform>Of %n things nobody knows how long recovery takes.</numerusform>
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
    <name>ringbinder::ReplacePersonDialog</name>
    <message numerus="yes">
        <source>%n mention(s) handed over to %1.</source>
        <translation>
            <numerusform>%n mention handed over to %1.</numerusform>
            <numerusform>%n mentions handed over to %1.</numerusform>
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
    <name>ringbinder::ReportSaver</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
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
</context>
<context>
    <name>ringbinder::Reviews</name>
    <message numerus="yes">
        <source>%n action(s) were made.</source>
        <translation>
            <numerusform>%n action was made.</numerusform>
            <numerusform>%n actions were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScanColumnsPanel</name>
    <message numerus="yes">
        <source>%n column(s) are not recognised. Say what they mean, or leave them out.</source>
        <translation>
            <numerusform>%n column is not recognised. Say what it means, or leave it out.</numerusform>
            <numerusform>%n columns are not recognised. Say what they mean, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScanHostModel</name>
    <message numerus="yes">
        <source>%n asset(s) fit; say which</source>
        <translation>
            <numerusform>%n asset fits; say which</numerusform>
            <numerusform>%n assets fit; say which</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScanHostsPanel</name>
    <message numerus="yes">
        <source>%n asset(s) fit</source>
        <translation>
            <numerusform>%n asset fits</numerusform>
            <numerusform>%n assets fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScanImportDialog</name>
    <message numerus="yes">
        <source>&amp;Take in %n host(s)</source>
        <translation>
            <numerusform>&amp;Take in %n host</numerusform>
            <numerusform>&amp;Take in %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host(s) taken in</source>
        <translation>
            <numerusform>%1: %n host taken in</numerusform>
            <numerusform>%1: %n hosts taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new</source>
        <translation>
            <numerusform>%n of them new</numerusform>
            <numerusform>%n of them new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) gone</source>
        <translation>
            <numerusform>%n finding gone</numerusform>
            <numerusform>%n findings gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) back</source>
        <translation>
            <numerusform>%n finding back</numerusform>
            <numerusform>%n findings back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScanSummary</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::ScenarioDialog</name>
    <message numerus="yes">
        <source>A&amp;dd %n risk(s)</source>
        <translation>
            <numerusform>A&amp;dd %n risk</numerusform>
            <numerusform>A&amp;dd %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) added.</source>
        <translation>
            <numerusform>%n risk added.</numerusform>
            <numerusform>%n risks added.</numerusform>
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
    <name>ringbinder::StarterDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s)</source>
        <translation>
            <numerusform>%n register</numerusform>
            <numerusform>%n registers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::StarterPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n register(s)</source>
        <translation>
            <numerusform>%n register</numerusform>
            <numerusform>%n registers</numerusform>
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
    <name>ringbinder::Technical</name>
    <message numerus="yes">
        <source>%n host(s) adopted as assets.</source>
        <translation>
            <numerusform>%n host adopted as an asset.</numerusform>
            <numerusform>%n hosts adopted as assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why need the %n host(s) not be assets?</source>
        <translation>
            <numerusform>Why need the %n host not be an asset?</numerusform>
            <numerusform>Why need the %n hosts not be assets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) ignored.</source>
        <translation>
            <numerusform>%n host ignored.</numerusform>
            <numerusform>%n hosts ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <name>ringbinder::TechnicalAssetTab</name>
    <message numerus="yes">
        <source>%n rule(s) fail.</source>
        <translation>
            <numerusform>%n rule fails.</numerusform>
            <numerusform>%n rules fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TechnicalControlTab</name>
    <message numerus="yes">
        <source>%n rule(s) show its working; nothing was checked yet.</source>
        <translation>
            <numerusform>%n rule shows its working; nothing was checked yet.</numerusform>
            <numerusform>%n rules show its working; nothing was checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) show its working: %1 pass, last checked on %2.</source>
        <translation>
            <numerusform>%n rule shows its working: %1 pass, last checked on %2.</numerusform>
            <numerusform>%n rules show its working: %1 pass, last checked on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TechnicalOverviewPage</name>
    <message numerus="yes">
        <source>NOT covered: the last scan is %n day(s) old</source>
        <translation>
            <numerusform>NOT covered: the last scan is %n day old</numerusform>
            <numerusform>NOT covered: the last scan is %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly: not every range was scanned in the last %n day(s)</source>
        <translation>
            <numerusform>Partly: not every range was scanned in the last day (%n)</numerusform>
            <numerusform>Partly: not every range was scanned in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TechnicalResultsPage</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n result(s) are shown.</source>
        <translation>
            <numerusform>%1 of %n result is shown.</numerusform>
            <numerusform>%1 of %n results are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TechnicalTab</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TracePage</name>
    <message numerus="yes">
        <source>Nothing is set against %n of the vulnerabilities.</source>
        <translation>
            <numerusform>Nothing is set against %n of the vulnerabilities.</numerusform>
            <numerusform>Nothing is set against %n of the vulnerabilities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringbinder::TrainingPage</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
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
<context>
    <name>rule</name>
    <message numerus="yes">
        <source>%n risks are judged by criteria that nobody has approved: no method is recorded.</source>
        <translation>
            <numerusform>%n risk is judged by criteria that nobody has approved: no method is recorded.</numerusform>
            <numerusform>%n risks are judged by criteria that nobody has approved: no method is recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message numerus="yes">
        <source>Of %1 the scan looked at %n port(s) and no others: %2</source>
        <translation>
            <numerusform>Of %1 the scan looked at %n port and no others: %2</numerusform>
            <numerusform>Of %1 the scan looked at %n ports and no others: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) did not answer.</source>
        <translation>
            <numerusform>%n address did not answer.</numerusform>
            <numerusform>%n addresses did not answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) that the scan took to be up without asking did not answer and are left out.</source>
        <translation>
            <numerusform>%n address that the scan took to be up without asking did not answer and is left out.</numerusform>
            <numerusform>%n addresses that the scan took to be up without asking did not answer and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more remark(s) like these.</source>
        <translation>
            <numerusform>There is %n more remark like these.</numerusform>
            <numerusform>There are %n more remarks like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) rated high with a CVSS score of 9.0 or more count as critical.</source>
        <translation>
            <numerusform>%n result rated high with a CVSS score of 9.0 or more counts as critical.</numerusform>
            <numerusform>%n results rated high with a CVSS score of 9.0 or more count as critical.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n informational result(s) that are no weakness were left out.</source>
        <translation>
            <numerusform>%n informational result that is no weakness was left out.</numerusform>
            <numerusform>%n informational results that are no weakness were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
