"""The files themselves: a systemd service and timer, a launchd agent, a Task Scheduler task. Pure."""

import plistlib
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

EVERY = 60  # seconds
_TASK = "http://schemas.microsoft.com/windows/2004/02/mit/task"


def shell(word: str) -> str:
    """`word` as a POSIX shell reads it."""
    return shlex.quote(word)


def systemd_service(title: str, command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    """A service that sends what is due, once."""
    lines = ["[Unit]", f"Description={_specifiers(_one_line(title))}", "", "[Service]", "Type=oneshot"]
    lines += [f"Environment={_quoted(f'{key}={value}')}" for key, value in environment.items()]
    # A $ would be read as a variable in arguments, though not in the program's path nor in Environment=.
    words = [_quoted(command[0]), *(_quoted(word).replace("$", "$$") for word in command[1:])]
    lines += [f"ExecStart={' '.join(words)}", "Nice=5", ""]
    return "\n".join(lines).encode()


def systemd_timer(title: str) -> bytes:
    """Starts the service of the same name every minute."""
    lines = ["[Unit]", f"Description={_specifiers(_one_line(title))}", ""]
    lines += ["[Timer]", "OnCalendar=minutely", "AccuracySec=1s", ""]
    lines += ["[Install]", "WantedBy=timers.target", ""]
    return "\n".join(lines).encode()


def launchd(label: str, command: Sequence[str], environment: Mapping[str, str]) -> bytes:
    """An agent that runs while its person is signed in."""
    agent = {
        "Label": label,
        "ProgramArguments": list(command),
        "EnvironmentVariables": dict(environment),
        "StartInterval": EVERY,
        "RunAtLoad": True,
        "ProcessType": "Background",
    }
    return plistlib.dumps({key: value for key, value in agent.items() if value != {}})


def task_scheduler(title: str, command: Sequence[str]) -> bytes:
    """A task that runs while its person is signed in; as `schtasks /Create /XML` takes it."""
    ElementTree.register_namespace("", _TASK)
    task = ElementTree.Element(f"{{{_TASK}}}Task", version="1.2")
    _add(task, "RegistrationInfo", Description=title)
    trigger = _add(_add(task, "Triggers"), "TimeTrigger")
    _add(trigger, "Repetition", Interval="PT1M", StopAtDurationEnd="false")
    _fill(trigger, StartBoundary="2026-01-01T00:00:00", Enabled="true")
    principal = _add(_add(task, "Principals"), "Principal", LogonType="InteractiveToken")
    principal.set("id", "Author")
    _fill(principal, RunLevel="LeastPrivilege")
    _add(
        task,
        "Settings",
        MultipleInstancesPolicy="IgnoreNew",
        DisallowStartIfOnBatteries="false",
        StopIfGoingOnBatteries="false",
        StartWhenAvailable="true",
        Hidden="true",
        ExecutionTimeLimit="PT1H",
        Enabled="true",
    )
    actions = _add(task, "Actions")
    actions.set("Context", "Author")
    _add(actions, "Exec", Command=command[0], Arguments=subprocess.list2cmdline(command[1:]))
    found: bytes = ElementTree.tostring(task, encoding="utf-16", xml_declaration=True)
    return found


def _add(parent: ElementTree.Element, name: str, **texts: str) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, f"{{{_TASK}}}{name}")
    _fill(made, **texts)
    return made


def _fill(parent: ElementTree.Element, **texts: str) -> None:
    for name, text in texts.items():
        ElementTree.SubElement(parent, f"{{{_TASK}}}{name}").text = text


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _specifiers(text: str) -> str:
    return text.replace("%", "%%")


def _quoted(word: str) -> str:
    """One word of a unit file, whatever it holds."""
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{_specifiers(escaped)}"'
