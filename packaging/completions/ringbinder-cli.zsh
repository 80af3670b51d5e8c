#compdef ringbinder-cli
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of ringbinder-cli in zsh; registers and packs are asked from the program itself.

_ringbinder_cli_keys() {
    local -a keys
    keys=(${(f)"$($words[1] $1 2>/dev/null | sed -n 's/^\([a-z][a-z_-]*\).*/\1/p')"})
    _describe "$1" keys
}

_ringbinder_cli() {
    local -a commands
    commands=(
        'new:make a new client file'
        'starter:list starter packs or apply them'
        'outline:what stands below what, and the gaps'
        'sheet:print an outline, a matrix or the calendar'
        'classify:classify by questions'
        'info:what is in a file and who has it open'
        'registers:the registers, or the fields of one'
        'list:the records of a register'
        'show:one record with its links and history'
        'set:change fields of a record'
        'add:add a record'
        'remove:remove a record'
        'link:link two records'
        'unlink:take a link away'
        'undo:take back the newest change set'
        'redo:do again what was undone'
        'comment:say something about a record'
        'comments:what was said about a record'
        'replace-person:hand over from one person to another'
        'leaver:what to see to when a person leaves'
        'screening:screening complete before access'
        'competence:competence needed and held'
        'access-matrix:which role has which access'
        'access-conflicts:duties that conflict'
        'account-list:compare a list of accounts'
        'add-field:add a field to a register'
        'change-field:rename, retype or move an added field'
        'remove-field:remove an added field'
        'import:bring in a table'
        'held:rows of imports that wait for attention'
        'hosts:hosts that nobody knows'
        'adopt:make an asset of a host'
        'ignore:a host need not be an asset'
        'export:write a register or the whole file'
        'coverage:what was audited in the cycle'
        'audit:independence and checklist of an audit'
        'follow:what follows from a finding'
        'similar:cases like a nonconformity'
        'review:inputs and minutes of a management review'
        'scenarios:draft risks from what fits assets'
        'proposals:risks that other records propose'
        'trace:vulnerabilities, controls, evidence'
        'compare:what changed since a moment'
        'freeze:record how risks or controls stand'
        'compliance:results of the technical rules'
        'rule-condition:set when a technical rule fails'
        'technical-limits:days of technical compliance'
        'attach:take a file in as evidence'
        'check:what an auditor would criticise'
        'rules:the rules of that'
        'evidence-folder:take a folder in as evidence'
        'extract:write evidence out again'
        'report:print a pack'
        'packs:the packs and their sections'
        'pack-sets:the audit packs and their parts'
        'add-pack-set:start an audit pack from a preset'
        'pack-set:print an audit pack as one document'
        'chart:draw a chart'
        'seal:packs, registers and evidence with their checksums in one archive'
        'signed:keep scans of signed sheets as evidence of their sign-offs'
        'due:everything dated, with what, when and who'
        'roadmap:how far each clause is, and why'
        'cycle:what is open in plan, do, check and act'
        'readings:take over readings of measures'
        'recovery:what recovers too late'
        'assess:begin an assessment of a supplier'
        'history:who changed what, and when'
        'verify:check the whole file'
        'backup:make a consistent copy'
        'ddl:the SQL of a register'
        'document:documents, versions, acknowledgement'
    )
    local file='1:client file:_files -g "*.isms(-.)"'
    local register='2:register:_ringbinder_cli_keys registers'
    local -a common
    common=('--json[machine-readable output]' '--help[explain the command]')

    _arguments -C '--version[show the version]' $common '1: :->command' '*:: :->argument' && return
    if [[ $state == command ]]; then
        _describe command commands
        return
    fi
    local command=$words[1]
    case $command in
        new) _arguments $common $file '--organisation=[name of the client]:name:' \
            '--language=[of the sample and the first words]:language:(de en es fr)' '--sample[the sample client]' \
            '--from-json=[read exported JSON]:source:_files' '--starter=[starter packs to apply]:packs:' \
            '--country=[whose law is usual]:country:' ;;
        starter) _arguments $common $file '--language=[of the words]:language:(de en es fr)' \
            '--country=[whose law is usual]:country:' \
            '*:pack:(usual all roles legal documents calendar parties context assets risks measures objectives training communication policies checklist technical-rules)' ;;
        registers|ddl) _arguments $common '1:register:_ringbinder_cli_keys registers' ;;
        packs) _arguments $common ;;
        list) _arguments $common $file $register '--unit=[of this unit]:unit:' '*--where=[only these]:field=value:' \
            '--columns=[these columns]:columns:' '--sort=[sort by]:field:' '--as-of=[as of]:date:' ;;
        import) _arguments $common $file $register '3:source:_files' '*--map=[column of the source]:column=field:' \
            '--key=[field that tells known records]:field:' '--sheet=[sheet of a workbook]:name:' '--dry-run[change nothing]' \
            '--existing=[records that exist]:way:(overwrite update_empty skip add)' \
            '--dates=[how open dates are read]:order:(dmy mdy)' '--encoding=[of a text file]:name:' \
            '--totals[take lines with totals too]' '--visible-only[leave hidden rows and columns out]' \
            '*--leave-out=[leave this row out]:row:' '--no-notes[leave notes of cells out]' \
            '--format=[results of a scanner]:format:(auto nmap xccdf arf lynis nessus-csv openvas-csv csv)' \
            '--list=[what a list is about]:kind:(devices accounts backups software domains)' \
            '--remember[read such lists the same way]' '--title=[name of the scan]:text:' '--again[the same scan once more]' \
            '--without-file[do not keep the file]' ;;
        hosts) _arguments $common $file '--as-of=[as of]:date:' ;;
        adopt) _arguments $common $file '2:host:' '--asset=[the asset that it is]:code:' \
            '--language=[of a new asset]:language:(de en es fr)' ;;
        ignore) _arguments $common $file '2:host:' '--reason=[why it need not be an asset]:text:' ;;
        attach) _arguments $common $file '2:code:' '3:file:_files' '--name=[keep it under this name]:name:' ;;
        held) _arguments $common $file $register '--to=[write them as CSV]:target:_files' \
            '--retry[bring in what is all right by now]' '--discard[throw them away]' ;;
        export) _arguments $common $file $register '3:target:_files' '--unit=[of this unit]:unit:' '--format=[of the whole file, or of -]:format:(csv ics json pdf tsv xlsx)' \
            '--columns=[these columns]:columns:' '*--where=[only these]:field=value:' '--sort=[sort by]:field:' \
            '--as-of=[as of]:date:' ;;
        show) _arguments $common $file '2:code:' '--as-of=[as of]:date:' ;;
        outline) _arguments $common $file '2:outline:(document_hierarchy protection_map framework_compliance edition_differences)' \
            '--record=[below this record]:code:' '--gaps[only what is missing]' '--as-of=[as of]:date:' ;;
        sheet) _arguments $common $file '2:sheet:(document_hierarchy protection_map framework_compliance edition_differences raci_matrix training_matrix control_coverage audit_coverage calendar management_summary role_sheet staff_progress)' '3:target:_files' \
            '--record=[below this record]:code:' '--month=[of the calendar]:month:' '--language=[of the sheet]:language:(de en es fr)' \
            '--as-of=[as of]:date:' '--letter[Letter paper]' '--grey[shades of grey]' ;;
        classify) _arguments $common $file '2:code:' '*:answer:' '--by=[who decides]:code:' ;;
        report) _arguments $common $file '2:pack:_ringbinder_cli_keys packs' '3:target:_files -g "*.pdf"' '--unit=[of this unit]:unit:' \
            '--language=[language of the pack]:language:(de en es fr)' '--as-of=[as of]:date:' \
            '--since=[changes since]:date:' '--draft[mark as draft]' '--approved[approved print]' \
            '--record=[only this record]:code:' '*--section=[only this section]:key:' '--short[for customers]' '--attributes[counts by attribute]' '--letter[Letter paper]' '--grey[shades of grey]' \
            '(--password-file --evidence)--pdf-a[PDF/A-1b]' '(--pdf-a)--password-file=[encrypt with its first line]:file:_files' \
            '(--pdf-a)--evidence=[evidence files]:how:(append attach)' ;;
        seal) _arguments $common $file '2:target:_files -g "*.zip"' '--for=[packs of this occasion]:occasion:(stage1 stage2 surveillance review)' \
            '--language=[language of the pack]:language:(de en es fr)' '--as-of=[as of]:date:' '--letter[Letter paper]' ;;
        signed) _arguments $common $file '*:scan:_files' '--owner=[of this risk owner]:code:' '--dry-run[change nothing]' ;;
        pack-sets) _arguments $common $file '--as-of=[as of]:date:' ;;
        add-pack-set) _arguments $common $file '2:preset:(stage1 stage2 surveillance review customer)' \
            '--language=[language of its words]:language:(de en es fr)' ;;
        pack-set) _arguments $common $file '2:code:' '3:target:_files -g "*.(pdf|docx|odt|html)"' \
            '--language=[language of the pack]:language:(de en es fr)' '--as-of=[as of]:date:' '--draft[mark as draft]' \
            '--approved[approved print]' '--letter[Letter paper]' '--grey[shades of grey]' \
            '(--password-file --evidence)--pdf-a[PDF/A-1b]' '(--pdf-a)--password-file=[encrypt with its first line]:file:_files' \
            '(--pdf-a)--evidence=[evidence files]:how:(append attach)' ;;
        roadmap) _arguments $common $file '--clause=[only this clause]:clause:' '--as-of=[as of]:date:' ;;
        scenarios) _arguments $common $file '--assets=[these assets]:codes:' '*--where=[only assets with this]:field=value:' \
            '--sort=[order of the assets]:field:' '--threats=[only these threats]:codes:' \
            '--vulnerabilities=[only these vulnerabilities]:codes:' '--rows=[only these rows]:rows:' \
            '--no-controls[link no controls]' '--apply[add the risks]' ;;
        proposals) _arguments $common $file '--accept=[make the risk]:proposal:' '--link=[belongs to risks there are]:proposal:' \
            '--risks=[the risks to link]:codes:' '--dismiss=[no risk follows]:proposal:' '--reason=[why none follows]:text:' \
            '--as-of=[as of]:date:' ;;
        trace) _arguments $common $file '--gaps[only where something is missing]' '--as-of=[as of]:date:' ;;
        compare) _arguments $common $file $register '--from=[compare with]:day or code:' '--to=[until]:day or code:' ;;
        freeze) _arguments $common $file '2:what:(risk_assessment soa_version)' '*:field=value:' ;;
        compliance) _arguments $common $file '2:import:' '*--rule=[only this rule]:number or code:' '--since=[only what changed since]:date:' '--differences=[import to compare with]:code:' '--as-of=[as of]:date:' ;;
        rule-condition) _arguments $common $file '2:code:' '3:condition:' '--try[change nothing]' ;;
        technical-limits) _arguments $common $file '--scan-days=[days results of scans are current]:days:' \
            '--benchmark-days=[days results of benchmarks are current]:days:' '*--fix=[days to mend]:severity=days:' ;;
        cycle) _arguments $common $file '--as-of=[as of]:date:' ;;
        chart) _arguments $common $file '2:chart:(heatmap levels levels-over-time treatment-progress soa-status)' '3:target:_files -g "*.(svg|png)"' \
            '--stage=[stage of the heat map]:stage:(inherent current target residual)' \
            '--language=[language of the chart]:language:(de en es fr)' '--as-of=[as of]:date:' '--grey[shades of grey]' ;;
        due) _arguments $common $file '--within=[overdue or due in this time]:span:(7d 14d 1m 3m 1y)' \
            '--person=[what concerns this person]:person:' '--register=[dates of this register]:register:_ringbinder_cli_keys registers' \
            '--to=[write an iCalendar file]:target:_files -g "*.ics"' '--as-of=[as of]:date:' ;;
        document) _arguments $common $file '2:action:(templates new text versions diff start write submit return discard approve publish confirm withdraw check mandatory ask accept acknowledgements print signsheet public)' '*:argument:_files' \
            '--language=[of drafts and prints]:language:(de en es fr)' '--as-of=[as of]:date:' \
            '--version-number=[this version]:value:' '--major[the next whole number]' \
            '--by=[who reviews or approves]:value:' '--on=[the day it happened]:value:' \
            '--valid-from=[comes into force]:value:' '--method=[how it was given]:value:' \
            '--review-months=[until the next review]:value:' '--note=[what changed]:value:' \
            '--publish[people have been told]' '--controls[also what controls demand]' \
            '--people=[whom to ask]:value:' '--kind=[people of this kind]:value:' \
            '--department=[people of this department]:value:' '--due=[answer expected by]:value:' \
            '--format=[pdf, docx, odt or html]:value:' \
            '--formats=[pdf, md, html]:value:' ;;
        readings) _arguments $common $file '2:source:_files' '--measure=[of periods and values]:code:' \
            '--reason=[why values are corrected]:text:' '--source=[where they were read]:text:' '--dry-run[change nothing]' ;;
        recovery) _arguments $common $file '--as-of=[as of]:date:' ;;
        assess) _arguments $common $file '2:supplier:' '--title=[of the assessment]:text:' '--due=[concluded by]:date:' ;;
        comments) _arguments $common $file '2:code:' '--as-of=[as of]:date:' ;;
        leaver) _arguments $common $file '2:person:' '--make[add missing steps]' '--last-day=[last day of work]:date:' \
            '--responsible=[who sees to it]:code:' '*--done=[what is done]:code:' ;;
        screening|competence|access-matrix) _arguments $common $file '--as-of=[as of]:date:' ;;
        access-conflicts) _arguments $common $file '--record[write into the rules]' '--as-of=[as of]:date:' ;;
        account-list) _arguments $common $file '2:system:' '3:source:_files' '--review=[takes the findings]:code:' \
            '--list-date=[day of the list]:date:' '--dormant-days=[without a login]:number:' \
            '*--map=[what a column means]:column=field:' '--dry-run[change nothing]' ;;
        evidence-folder) _arguments $common $file '2:folder:_files -/' '--dry-run[change nothing]' ;;
        replace-person) _arguments $common $file '2:code:' '3:code:' '--finished[finished records too]' \
            '--left[no longer active]' '--dry-run[change nothing]' ;;
        add-field|change-field|remove-field) _arguments $common $file $register '3:field:' \
            '--type=[type]:type:(text long_text integer decimal date choice yes_no person)' \
            '--choices=[choices of a list]:choices:' '--hint=[what to enter]:text:' '--label=[another name]:text:' \
            '*--move=[where values go]:old=new:' '--position=[place]:number:' '--force[although values are emptied]' ;;
        check) _arguments $common $file '*--rule=[only findings of this rule]:rule:' \
            '--severity=[only as grave as this]:severity:(blocker major minor info)' '--as-of=[as of]:date:' ;;
        coverage) _arguments $common $file '--gaps[only what is missing]' \
            '--external[count certification audits too]' '--as-of=[as of]:date:' ;;
        audit) _arguments $common $file '2:code:' '--checklist[add missing lines]' \
            '--earlier[take up earlier findings]' '--as-of=[as of]:date:' ;;
        follow) _arguments $common $file '2:code:' '--again[open it again]' ;;
        similar) _arguments $common $file '2:code:' '--as-of=[as of]:date:' ;;
        review) _arguments $common $file '2:code:' '--fill[fill the inputs]' '--actions[make actions of decisions]' \
            '--sign=[who approved the minutes]:code:' '--on=[day of the approval]:date:' '--as-of=[as of]:date:' ;;
        history) _arguments $common $file '2:code:' '--since=[since]:date:' ;;
        *) _arguments $common $file '*:argument:_files' ;;
    esac
}

_ringbinder_cli "$@"
