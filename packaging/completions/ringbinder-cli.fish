# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of ringbinder-cli in fish; registers and packs are asked from the program itself.

function __ringbinder_cli_keys
    ringbinder-cli $argv[1] 2>/dev/null | string match --regex --groups-only '^([a-z][a-z_-]*)'
end

complete -c ringbinder-cli -n __fish_use_subcommand -f -l version -d 'Show the version'
complete -c ringbinder-cli -l help -d 'Explain the command'
complete -c ringbinder-cli -l json -d 'Machine-readable output'

for command in \
        'new	Make a new client file' \
        'starter	List starter packs or apply them' \
        'outline	What stands below what, and the gaps' \
        'sheet	Print an outline, a matrix or the calendar' \
        'classify	Classify by questions' \
        'info	What is in a file and who has it open' \
        'registers	The registers, or the fields of one' \
        'list	The records of a register' \
        'show	One record with its links and history' \
        'set	Change fields of a record' \
        'add	Add a record' \
        'remove	Remove a record' \
        'link	Link two records' \
        'unlink	Take a link away' \
        'undo	Take back the newest change set' \
        'redo	Do again what was undone' \
        'comment	Say something about a record' \
        'comments	What was said about a record' \
        'replace-person	Hand over from one person to another' \
        'sheet	Print a small sheet' \
        'leaver	What to see to when a person leaves' \
        'screening	Screening complete before access' \
        'competence	Competence needed and held' \
        'access-matrix	Which role has which access' \
        'access-conflicts	Duties that conflict' \
        'account-list	Compare a list of accounts' \
        'add-field	Add a field to a register' \
        'change-field	Rename, retype or move an added field' \
        'remove-field	Remove an added field' \
        'import	Bring in a table' \
        'held	Rows that wait for attention' \
        'hosts	Hosts that nobody knows' \
        'adopt	Make an asset of a host' \
        'ignore	A host need not be an asset' \
        'export	Write a register or the whole file' \
        'attach	Take a file in as evidence' \
        'check	What an auditor would criticise' \
        'rules	The rules of that' \
        'evidence-folder	Take a folder in as evidence' \
        'extract	Write evidence out again' \
        'report	Print a pack' \
        'packs	The packs and their sections' \
        'pack-sets	The audit packs and their parts' \
        'add-pack-set	Start an audit pack from a preset' \
        'pack-set	Print an audit pack as one document' \
        'chart	Draw a chart' \
        'seal	Packs, registers and evidence with their checksums in one archive' \
        'signed	Keep scans of signed sheets as evidence' \
        'due	Everything dated: what, when, who' \
        'roadmap	How far each clause is, and why' \
        'cycle	What is open in plan, do, check and act' \
        'readings	Take over readings of measures' \
        'recovery	What recovers too late' \
        'assess	Begin an assessment of a supplier' \
        'history	Who changed what, and when' \
        'verify	Check the whole file' \
        'backup	Make a consistent copy' \
        'coverage	What was audited in the cycle' \
        'audit	Independence and checklist of an audit' \
        'follow	What follows from a finding' \
        'similar	Cases like a nonconformity' \
        'review	Inputs and minutes of a management review' \
        'scenarios	Draft risks from what fits assets' \
        'proposals	Risks that other records propose' \
        'trace	Vulnerabilities, controls, evidence' \
        'compare	What changed since a moment' \
        'freeze	Record how risks or controls stand' \
        'compliance	Results of the technical rules' \
        'rule-condition	Set when a technical rule fails' \
        'technical-limits	Days of technical compliance' \
        'ddl	The SQL of a register' \
        'document	Documents, versions, acknowledgement'
    complete -c ringbinder-cli -n __fish_use_subcommand -f -a (string split \t $command)[1] \
        -d (string split \t $command)[2]
end

complete -c ringbinder-cli -n '__fish_seen_subcommand_from registers ddl' -f -a '(__ringbinder_cli_keys registers)'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list add add-field change-field remove-field import held export' -a '(__ringbinder_cli_keys registers)'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report' -a '(__ringbinder_cli_keys packs)'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from chart' -a 'heatmap levels levels-over-time treatment-progress soa-status'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from add-pack-set' -a 'stage1 stage2 surveillance review customer'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from chart' -a 'heatmap levels treatment-progress soa-status'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -a 'templates new text versions diff start write submit return discard approve publish confirm withdraw check mandatory ask accept acknowledgements print signsheet public'

complete -c ringbinder-cli -n '__fish_seen_subcommand_from new' -x -l organisation -d 'Name of the client'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from new report chart document starter sheet add-pack-set pack-set' -x -l language -a 'de en es fr' -d 'Language of the words'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from new' -x -l starter -a 'usual all' -d 'Starter packs to apply'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from new starter' -x -l country -d 'Whose law is usual'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from starter' -a 'usual all roles legal documents calendar parties context assets risks measures objectives training communication policies checklist technical-rules'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from new' -l sample -d 'The sample client'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from new' -r -l from-json -d 'Read exported JSON'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from roadmap' -x -l clause -d 'Only this clause'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from roadmap cycle' -x -l as-of -d 'As it was on that day'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list export report' -x -l unit -d 'Of this unit'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from outline sheet' -x -l record -d 'Below this record'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from outline' -l gaps -d 'Only what is missing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from outline' -a 'document_hierarchy protection_map framework_compliance edition_differences'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -a 'document_hierarchy protection_map framework_compliance edition_differences raci_matrix training_matrix control_coverage audit_coverage calendar'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -x -l month -d 'Of the calendar: 2026-03'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -l letter -d 'Letter paper'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -l grey -d 'In shades of grey'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list export' -x -l where -d 'Only these: FIELD=VALUE'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list export' -x -l columns -d 'These columns'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list export' -x -l sort -d 'Sort by this field'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list show export report chart due document pack-sets pack-set' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from list show export report chart coverage audit similar review outline sheet' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l map -d 'COLUMN=FIELD'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l format -a 'auto nmap xccdf arf lynis nessus-csv openvas-csv csv' -d 'Results of a scanner'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l list -a 'devices accounts backups software domains' -d 'What a list is about'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l title -d 'Name of the scan'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l remember -d 'Read such lists the same way'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l again -d 'The same scan once more'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l without-file -d 'Do not keep the file'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from hosts' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from adopt' -x -l asset -d 'The asset that it is'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from adopt' -x -l language -a 'de en es fr' -d 'Of a new asset'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from ignore' -x -l reason -d 'Why it need not be an asset'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l key -d 'Field that tells known records'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l sheet -d 'Sheet of a workbook'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l existing -a 'overwrite update_empty skip add' -d 'Records that exist'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l dates -a 'dmy mdy' -d 'How open dates are read'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l encoding -d 'Encoding of a text file'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l totals -d 'Take lines with totals too'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l visible-only -d 'Leave hidden rows and columns out'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -x -l leave-out -d 'Leave this row out'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import' -l no-notes -d 'Leave notes of cells out'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from add-field change-field' -x -l type -a 'text long_text integer decimal date choice yes_no person' -d 'What can be entered'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from add-field change-field' -x -l choices -d 'Choices of a list'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from add-field change-field' -x -l hint -d 'What to enter'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from change-field' -x -l label -d 'Another name'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from change-field' -x -l move -d 'OLD=NEW'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from change-field' -x -l position -d 'Its place'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from change-field remove-field' -l force -d 'Although values are emptied'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from replace-person' -l finished -d 'Finished records too'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from replace-person' -l left -d 'No longer active'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -x -l language -a 'de en' -d 'Language'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -l letter -d 'Letter paper'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from sheet' -l grey -d 'In shades of grey'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from leaver' -l make -d 'Add missing steps'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from leaver' -x -l last-day -d 'Last day of work'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from leaver' -x -l responsible -d 'Who sees to it'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from leaver' -x -l done -d 'What is done'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from access-conflicts' -l record -d 'Write into the rules'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from account-list' -x -l review -d 'Review that takes the findings'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from account-list' -x -l list-date -d 'Day of the list'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from account-list' -x -l dormant-days -d 'Days without a login'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from account-list' -x -l map -d 'COLUMN=FIELD'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from account-list' -l dry-run -d 'Change nothing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from screening competence access-matrix access-conflicts' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from comments' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from attach' -x -l name -d 'Keep it under this name'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from check' -x -l rule -d 'Only findings of this rule'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from check' -x -l severity -a 'blocker major minor info' -d 'Only as grave as this'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from check' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from held' -r -l to -d 'Write them as CSV'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from held' -l retry -d 'Bring in what is all right by now'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from held' -l discard -d 'Throw them away'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from readings' -x -l measure -d 'Measure of periods and values'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from readings' -x -l reason -d 'Why values are corrected'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from readings' -x -l source -d 'Where the values were read'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from recovery' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from assess' -x -l title -d 'Title of the assessment'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from assess' -x -l due -d 'Day by which it is concluded'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import readings' -l dry-run -d 'Change nothing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from import evidence-folder replace-person' -l dry-run -d 'Change nothing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from export' -x -l format -a 'csv ics json pdf tsv xlsx' -d 'Of the whole file, or of -'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from due' -x -l within -a '7d 14d 1m 3m 1y' -d 'Overdue or due in this time'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from due' -x -l person -d 'What concerns this person'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from due' -x -l register -a '(__ringbinder_cli_keys registers)' -d 'Dates of this register'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from due' -r -l to -d 'Write an iCalendar file'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report history' -x -l since -d 'Changes since'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -l draft -d 'Mark as draft'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -l approved -d 'Approved print'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report' -l record -x -d 'Only this record'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report' -l section -x -d 'Only this section'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report' -l short -d 'The form for customers'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report' -l attributes -d 'Counts by attribute'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -l pdf-a -d 'PDF/A-1b for an archive'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -r -l password-file -d 'Encrypt with its first line'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -x -l evidence -a 'append attach' -d 'Evidence files'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from seal' -x -l for -a 'stage1 stage2 surveillance review' -d 'Packs of this occasion'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from seal' -x -l language -a 'de en es fr' -d 'Language of the pack'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from seal' -x -l as-of -d 'As of this date'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from seal' -l letter -d 'Letter paper'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from signed' -x -l owner -d 'Of this risk owner'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from signed' -l dry-run -d 'Change nothing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report pack-set' -l letter -d 'Letter paper'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from report chart pack-set' -l grey -d 'In shades of grey'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from chart' -x -l stage -a 'inherent current target residual' -d 'Stage of the heat map'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l version-number -d 'This version'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -l major -d 'The next whole number'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l by -d 'Who reviews or approves'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l on -d 'The day it happened'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l valid-from -d 'Comes into force'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l method -d 'How it was given'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l review-months -d 'Until the next review'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l note -d 'What changed'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -l publish -d 'People have been told'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -l controls -d 'Also what controls demand'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l people -d 'Whom to ask'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l kind -d 'People of this kind'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l department -d 'People of this department'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l due -d 'Answer expected by'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l format -d 'pdf, docx, odt or html'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from document' -x -l formats -d 'pdf, md, html'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from coverage' -l gaps -d 'Only what is missing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from coverage' -l external -d 'Count certification audits too'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from audit' -l checklist -d 'Add missing lines'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from audit' -l earlier -d 'Take up earlier findings'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from follow' -l again -d 'Open it again'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from review' -l fill -d 'Fill the inputs'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from review' -l actions -d 'Make actions of decisions'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from review' -x -l sign -d 'Who approved the minutes'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from review' -x -l on -d 'Day of the approval'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from compare' -a '(__ringbinder_cli_keys registers)'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from compare' -x -l from -d 'Day or code to compare with'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from freeze' -a 'risk_assessment soa_version'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from compliance' -x -l rule -d 'Only this rule'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from compliance' -x -l since -d 'Only what changed since'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from compliance' -x -l differences -d 'Import to compare with'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from rule-condition' -l try -d 'Change nothing'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from technical-limits' -x -l scan-days -d 'Days results of scans are current'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from technical-limits' -x -l benchmark-days -d 'Days results of benchmarks are current'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from technical-limits' -x -l fix -d 'SEVERITY=DAYS to mend'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -x -l assets -d 'These assets'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -x -l threats -d 'Only these threats'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -x -l vulnerabilities -d 'Only these vulnerabilities'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -x -l rows -d 'Only these rows'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -l no-controls -d 'Link no controls'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from scenarios' -l apply -d 'Add the risks'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from proposals' -x -l accept -d 'Make the risk'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from proposals' -x -l link -d 'It belongs to risks there are'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from proposals' -x -l risks -d 'The risks to link'
complete -c ringbinder-cli -n '__fish_seen_subcommand_from proposals' -x -l dismiss -d 'No risk follows from it'
