# SPDX-License-Identifier: GPL-3.0-or-later
"""Does everything that can take the focus say what it is?"""

from driver import App, Node, State

# These hold others, or are text that says itself; they are not operated.
CONTAINERS = {"filler", "label", "panel", "viewport", "layered pane", "scroll pane", "split pane", "frame",
              "window", "tool bar", "application"}


def unnamed(app: App) -> list[str]:
    """Every showing control that can take the focus and has no name, with where it stands."""
    findings = []
    path: list[Node] = []
    for node, depth in app.root.walk():
        del path[depth:]
        path.append(node)
        if any(step.role == "combo box" for step in path[:-1]):
            continue  # the choices of a closed box say that they are showing
        is_operated = node.is_showing and node.has(State.FOCUSABLE) and node.role not in CONTAINERS
        if is_operated and not node.name:
            findings.append(" > ".join(str(step) for step in path[1:]))
    return findings


def focusable(app: App) -> int:
    return sum(node.is_showing and node.has(State.FOCUSABLE) for node in app.nodes())
