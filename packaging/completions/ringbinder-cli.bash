# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of ringbinder-cli in bash. Commands and options stand here; registers and packs are asked
# from the program itself, so that a new one is completed without a change.

_ringbinder_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' word position=0
    local i
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        [[ $word == -* ]] && continue
        if [[ -z $command ]]; then
            command=$word
        else
            position=$((position + 1))
        fi
    done
    COMPREPLY=()
    compopt -o default

    if [[ -z $command ]]; then
        mapfile -t COMPREPLY < <(compgen -W "new info registers list show set add remove link unlink undo \
            redo import held export attach check rules extract report packs pack-sets add-pack-set pack-set seal signed \
            chart roadmap cycle due readings recovery assess \
            history verify backup ddl document comment comments replace-person add-field change-field \
            remove-field evidence-folder coverage audit follow similar review starter outline sheet classify \
            leaver screening competence access-matrix access-conflicts account-list \
            scenarios proposals trace compare freeze compliance rule-condition technical-limits \
            hosts adopt ignore \
            --json --help --version" -- "$current")
        return
    fi
    if [[ $current == -* ]]; then
        local options='--json --help'
        case $command in
        new) options+=' --organisation --language --starter --country --sample --from-json' ;;
        list) options+=' --unit --where --columns --sort --as-of' ;;
        show) options+=' --as-of' ;;
        starter) options+=' --language --country' ;;
        outline) options+=' --record --gaps --as-of' ;;
        sheet) options+=' --record --month --language --as-of --letter --grey' ;;
        classify) options+=' --by' ;;
        due) options+=' --within --person --register --to --as-of' ;;
        comments) options+=' --as-of' ;;
        replace-person) options+=' --finished --left --dry-run' ;;
        leaver) options+=' --make --last-day --responsible --done' ;;
        screening | competence | access-matrix) options+=' --as-of' ;;
        access-conflicts) options+=' --record --as-of' ;;
        account-list) options+=' --review --list-date --dormant-days --map --dry-run' ;;
        evidence-folder) options+=' --dry-run' ;;
        add-field) options+=' --type --choices --hint' ;;
        change-field) options+=' --label --type --choices --move --hint --position --force' ;;
        remove-field) options+=' --force' ;;
        history) options+=' --since' ;;
        import) options+=' --map --key --existing --dates --sheet --encoding --totals --visible-only --leave-out \
            --no-notes --dry-run --format --list --remember --title --again --without-file' ;;
        hosts) options+=' --as-of' ;;
        adopt) options+=' --asset --language' ;;
        ignore) options+=' --reason' ;;
        attach) options+=' --name' ;;
        check) options+=' --rule --severity --as-of' ;;
        held) options+=' --to --retry --discard' ;;
        export) options+=' --unit --format --columns --where --sort --as-of' ;;
        report) options+=' --record --section --unit --language --as-of --since --draft --approved --short --attributes --letter --grey --pdf-a --password-file --evidence' ;;
        seal) options+=' --for --language --as-of --letter' ;;
        signed) options+=' --owner --dry-run' ;;
        pack-sets) options+=' --as-of' ;;
        add-pack-set) options+=' --language' ;;
        pack-set) options+=' --language --as-of --draft --approved --letter --grey --pdf-a --password-file --evidence' ;;
        roadmap) options+=' --clause --as-of' ;;
        cycle) options+=' --as-of' ;;
        coverage) options+=' --gaps --external --as-of' ;;
        audit) options+=' --checklist --earlier --as-of' ;;
        follow) options+=' --again' ;;
        similar) options+=' --as-of' ;;
        review) options+=' --fill --actions --sign --on --as-of' ;;
        scenarios) options+=' --assets --where --sort --threats --vulnerabilities --rows --no-controls --apply' ;;
        proposals) options+=' --accept --link --risks --dismiss --reason --as-of' ;;
        trace) options+=' --gaps --as-of' ;;
        compare) options+=' --from --to' ;;
        compliance) options+=' --rule --since --differences --as-of' ;;
        rule-condition) options+=' --try' ;;
        technical-limits) options+=' --scan-days --benchmark-days --fix' ;;
        chart) options+=' --stage --language --as-of --grey' ;;
        document) options+=' --language --as-of --version-number --major --by --on --valid-from --method --review-months --note \
            --publish --controls --people --kind --department --due --format --formats' ;;
        readings) options+=' --measure --reason --source --dry-run' ;;
        recovery) options+=' --as-of' ;;
        assess) options+=' --title --due' ;;
        esac
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    case $previous in
    --language)
        mapfile -t COMPREPLY < <(compgen -W 'de en' -- "$current")
        return
        ;;
    --type)
        mapfile -t COMPREPLY < <(compgen -W 'text long_text integer decimal date choice yes_no person' -- "$current")
        return
        ;;
    --dates)
        mapfile -t COMPREPLY < <(compgen -W 'dmy mdy' -- "$current")
        return
        ;;
    --list)
        mapfile -t COMPREPLY < <(compgen -W 'devices accounts backups software domains' -- "$current")
        return
        ;;
    --existing)
        mapfile -t COMPREPLY < <(compgen -W 'overwrite update_empty skip add' -- "$current")
        return
        ;;
    --register)
        mapfile -t COMPREPLY < <(compgen -W "$(_ringbinder_cli_keys registers)" -- "$current")
        return
        ;;
    --within)
        mapfile -t COMPREPLY < <(compgen -W '7d 14d 1m 3m 1y' -- "$current")
        return
        ;;
    --stage)
        mapfile -t COMPREPLY < <(compgen -W 'inherent current target residual' -- "$current")
        return
        ;;
    --severity)
        mapfile -t COMPREPLY < <(compgen -W 'blocker major minor info' -- "$current")
        return
        ;;
    --format)
        local formats='csv ics json pdf tsv xlsx'
        [[ $command == import ]] && formats='auto nmap xccdf arf lynis nessus-csv openvas-csv csv'
        mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$current")
        return
        ;;
    esac
    case $command:$position in
    registers:0 | ddl:0 | list:1 | add:1 | add-field:1 | change-field:1 | remove-field:1 | import:1 | held:1 | export:1)
        mapfile -t COMPREPLY < <(compgen -W "$(_ringbinder_cli_keys registers)" -- "$current")
        ;;
    report:1)
        mapfile -t COMPREPLY < <(compgen -W "$(_ringbinder_cli_keys packs)" -- "$current")
        ;;
    add-pack-set:1)
        mapfile -t COMPREPLY < <(compgen -W 'stage1 stage2 surveillance review customer' -- "$current")
        ;;
    document:1)
        mapfile -t COMPREPLY < <(compgen -W 'templates new text versions diff start write submit return discard approve publish confirm withdraw \
            check mandatory ask accept acknowledgements print signsheet public' -- "$current")
        ;;
    chart:1)
        mapfile -t COMPREPLY < <(compgen -W 'heatmap risk-moves levels levels-over-time treatment-progress soa-status nonconformities objectives' -- "$current")
        ;;
    esac
}

# The first word of each line that `ringbinder-cli registers` or `packs` prints is the key.
_ringbinder_cli_keys() {
    "${COMP_WORDS[0]}" "$1" 2>/dev/null | sed -n 's/^\([a-z][a-z_-]*\).*/\1/p'
}

complete -F _ringbinder_cli ringbinder-cli
