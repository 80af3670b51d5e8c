#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A private desktop for one command: X server, window manager, session bus and accessibility bus.
# Usage: desktop.sh COMMAND ARGUMENT...      DESKTOP_SIZE=1366x768 chooses the screen.
set -euo pipefail

# Waits until the command given succeeds; gives up after about half a minute.
until_true() {
    local attempt
    for ((attempt = 0; attempt < 600; attempt++)); do
        if "$@" >/dev/null 2>&1; then
            return
        fi
        sleep 0.05
    done
    printf 'desktop.sh: gave up waiting for: %s\n' "$*" >&4
    tail -20 "$BUS_LOG" >&4
    exit 70
}

has_window_manager() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'
}

accessibility_address() {
    gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress |
        sed -e "s/^('//" -e "s/',)\$//"
}

has_accessibility_registry() {
    DBUS_SESSION_BUS_ADDRESS=$(accessibility_address) gdbus call --session \
        -d org.a11y.atspi.Registry -o /org/a11y/atspi/accessible/root \
        -m org.freedesktop.DBus.Peer.Ping
}

# Second half: inside the session bus.
if [[ ${1-} == --inside ]]; then
    shift
    # Before the first window, or it gets no focus.
    openbox &
    window_manager=$!
    until_true has_window_manager
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    accessibility=$!
    trap 'kill "$window_manager" "$accessibility" 2>/dev/null || true' EXIT
    # Before the first program, or both sides see an empty desktop.
    until_true has_accessibility_registry
    # Qt asks for this property when it starts.
    gdbus call --session -d org.a11y.Bus -o /org/a11y/bus \
        -m org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled '<true>' >/dev/null
    "$@" >&5 2>&4
    exit
fi

# What the command says comes through; what the servers say, and they talk a lot, is kept for a failure.
exec 4>&2 5>&1

# First half: the X server, and a home in which nobody's settings are.
home=$(mktemp -d "${TMPDIR:-/tmp}/ringbinder-desktop.XXXXXX")
chmod 700 "$home"
export BUS_LOG=$home/bus.log
: >"$BUS_LOG"
# The server picks a free number itself, so that runs side by side never meet.
Xvfb -displayfd 3 -screen 0 "${DESKTOP_SIZE:-1366x768}x24" -nolisten tcp 3>"$home/display" >/dev/null 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$home"' EXIT
trap 'exit 143' TERM INT
until_true test -s "$home/display"

mkdir -m 700 "$home/run" "$home/häuser" "$home/tmp"
DISPLAY=:$(<"$home/display")
export DISPLAY XDG_RUNTIME_DIR=$home/run HOME=$home/häuser TMPDIR=$home/tmp
export XDG_CONFIG_HOME=$HOME/config XDG_DATA_HOME=$HOME/data XDG_STATE_HOME=$HOME/state XDG_CACHE_HOME=$HOME/cache
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
export QT_SCALE_FACTOR=1 QT_FONT_DPI=96 QT_IM_MODULE='' QT_QPA_PLATFORMTHEME='' LC_ALL=C.UTF-8 LANGUAGE=en
dbus-run-session -- "${BASH_SOURCE[0]}" --inside "$@" >"$BUS_LOG" 2>&1
