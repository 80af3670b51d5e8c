# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: saying, installing what is missing, building a preset.
# Sourced, never run; the caller has set -euo pipefail and stands in the root of the tree.

say() { printf '\n==> %s\n' "$*"; }

# die STATUS SENTENCE...: a plain sentence per argument, then the end.
die() {
    local status=$1
    shift
    printf '%s\n' "$@" >&2
    exit "$status"
}

# packages_of SECTION...: the names listed in these sections of packages.txt.
packages_of() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]\$/,/^\[/{/^[a-z0-9]/p}" packaging/packages.txt
    done
}

is_installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# as_root COMMAND...: runs it as root; the caller has made sure by can_be_root.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

can_be_root() {
    [[ $EUID -eq 0 ]] || { command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; }
}

# ensure_packages SECTION...: installs what is missing of these sections, and touches nothing if all is there.
ensure_packages() {
    local name
    local -a wanted missing=()
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v apt-get >/dev/null; then
        say "There is no apt-get here: install what README.md lists by hand. Trying to build with what there is."
        return
    fi
    for name in "${wanted[@]}"; do
        is_installed "$name" || missing+=("$name")
    done
    if [[ ${#missing[@]} -eq 0 ]]; then
        return
    fi
    if ! can_be_root; then
        die 1 "${#missing[@]} packages are missing, and installing them needs root. Have an administrator run" \
            "    apt-get update && apt-get install --no-install-recommends ${missing[*]}" \
            "and start this script again."
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]: configures and builds build/PRESET.
build() {
    local preset=$1
    shift
    local -a targets=()
    [[ $# -eq 0 ]] || targets=(--target "$@")
    say "Building build/$preset"
    mkdir -p build
    if ! cmake --preset "$preset" >"build/configure-$preset.log" 2>&1; then
        cat "build/configure-$preset.log" >&2
        die 1 "Configuring build/$preset failed; what CMake said is above."
    fi
    cmake --build --preset "$preset" "${targets[@]}"
}
