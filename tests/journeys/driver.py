# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program from outside its process, as a person would.

Real key presses and mouse clicks (xdotool), names and places of things from the accessibility bus
(AT-SPI), screenshots from the X server. Everything waits for what it needs instead of sleeping; what had
to be tried again is counted and printed as RETRY, so that a shaky test is seen.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be chosen first)

Atspi.init()
Atspi.set_timeout(2000, 5000)

State = Atspi.StateType
# Of a table with 100,000 rows only the first cells are walked; rows and columns are asked for by number.
MOST_CHILDREN = 200
MOST_CELLS = 30
TABLES = {"table", "tree table", "tree"}
# A menu that is closed is not showing, but its entries are found by name.
MENUS = {"menu bar", "menu item", "popup menu", "menu"}
PAUSE = 0.05


class NotFound(AssertionError):
    """What should be on the screen is not, or what should be gone is still there."""


def _retry(reason: str) -> None:
    print(f"RETRY: {reason}", file=sys.stderr, flush=True)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def until(condition: Callable[[], object], what: str, timeout: float = 10) -> object:
    """Waits until the condition holds and returns its value; errors of the bus count as "not yet"."""
    end = time.monotonic() + timeout
    while True:
        try:
            value = condition()
            if value:
                return value
        except (GLib.Error, NotFound):
            pass
        if time.monotonic() > end:
            raise NotFound(f"did not come true within {timeout:g} s: {what}")
        time.sleep(PAUSE)


def _forget(accessible: Atspi.Accessible) -> None:
    """Drops what AT-SPI remembers of it: the next answers come from the program."""
    if hasattr(accessible, "clear_cache_single"):
        accessible.clear_cache_single()
    else:  # before at-spi2 2.50
        accessible.clear_cache()


class Node:
    """One thing on the screen: what it is, what it is called, what can be done with it."""

    def __init__(self, accessible: Atspi.Accessible):
        self.accessible = accessible

    @property
    def role(self) -> str:
        return self.accessible.get_role_name()

    @property
    def name(self) -> str:
        return (self.accessible.get_name() or "").strip()

    @property
    def description(self) -> str:
        return (self.accessible.get_description() or "").strip()

    def has(self, state: Atspi.StateType) -> bool:
        return self.accessible.get_state_set().contains(state)

    @property
    def is_showing(self) -> bool:
        return self.has(State.SHOWING) and self.has(State.VISIBLE)

    @property
    def is_enabled(self) -> bool:
        return self.has(State.ENABLED)

    @property
    def box(self) -> tuple[int, int, int, int]:
        extents = self.accessible.get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def text(self) -> str:
        interface = self.accessible.get_text_iface()
        return Atspi.Text.get_text(interface, 0, Atspi.Text.get_character_count(interface))

    # A table answers by row and column, not by children.
    @property
    def rows(self) -> int:
        return Atspi.Table.get_n_rows(self.accessible.get_table_iface())

    @property
    def columns(self) -> int:
        return Atspi.Table.get_n_columns(self.accessible.get_table_iface())

    def cell(self, row: int, column: int) -> "Node":
        table = self.accessible.get_table_iface()
        return Node(Atspi.Table.get_accessible_at(table, row, column))

    def children(self) -> Iterator["Node"]:
        most = MOST_CELLS if self.role in TABLES else MOST_CHILDREN
        for index in range(min(self.accessible.get_child_count(), most)):
            child = self.accessible.get_child_at_index(index)
            if child:
                yield Node(child)

    def walk(self, depth: int = 0, hidden: bool = False) -> Iterator[tuple["Node", int]]:
        """This and everything below that is showing; with `hidden`, what is not showing too."""
        _forget(self.accessible)
        yield self, depth
        for child in self.children():
            if hidden or child.is_showing or child.role in MENUS:
                yield from child.walk(depth + 1, hidden)

    def __str__(self) -> str:
        return f'{self.role} "{self.name}"'


class App:
    """The program under test, started on a private desktop (desktop.sh)."""

    def __init__(self, program: Path, *arguments: str | Path, name: str = "ringbinder",
                 environment: dict[str, str] | None = None, tries: int = 3):
        self.name = name
        command = [str(program), *(str(argument) for argument in arguments)]
        for attempt in range(tries):
            self.process = subprocess.Popen(command, env={**os.environ, **(environment or {})})
            try:
                self.root: Node = until(self._find_root, f"{name} on the accessibility bus")
                return
            except NotFound:
                # An application that has ended is never started again: that is a finding.
                if self.process.poll() is not None:
                    raise AssertionError(
                        f"{name} ended at once with {self.process.returncode}") from None
                if attempt == tries - 1:
                    raise
                # Under load, about one start in sixty does not reach the bus.
                _retry(f"{name} did not reach the accessibility bus")
                self.kill()

    def _find_root(self) -> Node | None:
        if self.process.poll() is not None:
            raise AssertionError(f"{self.name} ended at once with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        _forget(desktop)
        for child in Node(desktop).children():
            if child.accessible.get_process_id() == self.process.pid:
                return child
        return None

    # ---- finding

    def nodes(self) -> Iterator[Node]:
        """Everything that is showing; of several windows the newest first, as a dialog is on top."""
        _forget(self.root.accessible)
        for window in reversed(list(self.root.children())):
            if window.is_showing:
                for node, _depth in window.walk():
                    yield node

    def tree(self) -> str:
        """Everything there is, indented; for looking at when a journey fails."""
        return "\n".join(f'{"  " * depth}{node}' for node, depth in self.root.walk())

    def _search(self, role: str, name: str | None, showing: bool) -> Node | None:
        for node in self.nodes():
            try:
                if (node.role == role and (name is None or node.name == name)
                        and (not showing or node.is_showing)):
                    return node
            except GLib.Error:
                continue  # it went away while we looked
        return None

    def find(self, role: str, name: str | None = None, timeout: float = 10,
             showing: bool = True) -> Node:
        return until(lambda: self._search(role, name, showing), f'{role} "{name}"', timeout)

    def exists(self, role: str, name: str | None = None) -> bool:
        return self._search(role, name, showing=True) is not None

    def gone(self, role: str, name: str, timeout: float = 10) -> None:
        until(lambda: not self.exists(role, name), f'{role} "{name}" gone', timeout)

    def field(self, label: str, timeout: float = 10) -> Node:
        """The widget a visible label belongs to.

        The only stable way to a combo box in Qt 6.4: on X11 its name is its current text, whatever
        setAccessibleName() said.
        """
        def labelled() -> Node | None:
            for relation in self.find("label", label, timeout=0).accessible.get_relation_set():
                if relation.get_relation_type() == Atspi.RelationType.LABEL_FOR:
                    return Node(relation.get_target(0))
            return None
        return until(labelled, f'a field labelled "{label}"', timeout)

    # ---- acting

    def click(self, node: Node, button: int = 1, double: bool = False) -> None:
        x, y, width, height = node.box
        _run("xdotool", "mousemove", str(x + width // 2), str(y + height // 2))
        _run("xdotool", "click", "--repeat", "2" if double else "1", "--delay", "60", str(button))

    def click_on(self, role: str, name: str) -> None:
        self.click(self.find(role, name))

    def pages(self) -> list[str]:
        """What the navigation leads to; headings between its entries are no places to go."""
        return [entry.name.split(",")[0] for entry in self.find("list", "Pages").children()
                if entry.is_enabled]

    def go_to(self, page: str) -> None:
        """Chooses a page in the navigation; a badge ("Actions, 2 overdue") may follow its name."""
        pages = self.find("list", "Pages")
        self.click(until(lambda: next((entry for entry in pages.children()
                                       if entry.name.split(",")[0] == page), None),
                         f'the page "{page}" in the navigation'))

    def go_to_tab(self, page: str, tab: str) -> None:
        """A page, and one of the tabs on it; those that have no room are scrolled to."""
        self.go_to(page)

        def is_clicked() -> bool:
            wanted = self.find("page tab", tab, timeout=0)
            strip = next(node for node in self.nodes()
                         if node.role == "page tab list" and wanted.name in
                         (child.name for child in node.children()))
            arrows = [node for node in strip.children() if node.role == "push button"]
            edge = min((arrow.box[0] for arrow in arrows if arrow.is_showing), default=None)
            x, _y, width, _height = wanted.box
            if edge is not None and x + width // 2 >= edge:
                self.click(next(arrow for arrow in arrows if arrow.name == "Scroll Right"))
                return False
            self.click(wanted)
            return True
        until(is_clicked, f'the tab "{tab}" of {page}')

    def open_record(self, code: str) -> None:
        """Ctrl+K, the code, Enter: its page, with the record in the pane beside the table."""
        self.key("ctrl+k", "ctrl+a")
        self.type_text(code)
        until(lambda: any(node.role == "list item" and node.name.startswith(code)
                          for node in self.nodes()), f"{code} among what was found")
        self.key("Return")
        until(lambda: any(node.role == "label" and node.name.startswith(f"{code}  ")
                          for node in self.nodes()), f"{code} in the detail pane")

    def tab_to(self, node: Node, most: int = 60) -> None:
        """Goes on with Tab until this has the keyboard."""
        for _step in range(most):
            _forget(node.accessible)
            if node.has(State.FOCUSED):
                return
            self.key("Tab")
            time.sleep(PAUSE)
        raise NotFound(f"{node} is not reached by Tab")

    def menu(self, *path: str) -> None:
        for entry in path:
            self.click_on("menu item", entry)

    def type_text(self, text: str) -> None:
        if text.isascii():
            _run("xdotool", "type", "--delay", "12", text)
        else:  # xdotool would remap a key for each letter the layout lacks, and some get lost
            self.copy_to_clipboard(text)
            self.key("ctrl+v")

    def choose(self, text: str) -> None:
        """Types into a field that offers records and takes the first (Qt hides offers from AT-SPI)."""
        self.type_text(text)
        self.key("Down", "Return")

    def key(self, *keys: str) -> None:
        _run("xdotool", "key", *keys)

    def copy_to_clipboard(self, text: str) -> None:
        """As if another program had copied it."""
        subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text, text=True, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    # ---- windows

    def wait_active(self, title: str, timeout: float = 10) -> None:
        """Waits until the window with this in its title has the focus: keys sent earlier go astray."""
        end = time.monotonic() + timeout
        nudge_at = time.monotonic() + timeout / 2
        nudged = False
        while time.monotonic() < end:
            active = subprocess.run(["xdotool", "getactivewindow", "getwindowname"],
                                    capture_output=True, text=True, check=False)
            if title in active.stdout:
                return
            if not nudged and time.monotonic() > nudge_at:
                nudged = True
                _retry("no window had the focus")
                subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title,
                                "windowactivate"], capture_output=True, check=False)
            time.sleep(PAUSE)
        raise NotFound(f'no active window with "{title}" in its title')

    def shot(self, path: Path) -> None:
        _run("import", "-window", "root", str(path))

    # ---- ending

    def wait_exit(self, timeout: float = 10) -> int:
        return self.process.wait(timeout)

    def kill(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def __enter__(self) -> "App":
        return self

    def __exit__(self, error_type, _error, _traceback) -> None:
        if error_type is not None and self.process.poll() is None:
            print(self.tree(), file=sys.stderr)
            evidence = os.environ.get("JOURNEY_EVIDENCE")
            if evidence:
                Path(evidence).mkdir(parents=True, exist_ok=True)
                self.shot(Path(evidence) / f"{Path(sys.argv[0]).stem}.png")
        self.kill()
