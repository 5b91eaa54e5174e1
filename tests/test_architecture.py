"""The house rules that a reader relies on: who may import whom, one place for each library, small files."""

import ast
import importlib.metadata
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("cm_console", "integrations", "ui")
FILES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))

SHARED = {
    "cm_console.__version__",
    "cm_console.clock",
    "cm_console.errors",
    "cm_console.guard",
    "cm_console.i18n",
    "cm_console.redaction",
}
CORE = SHARED | {
    "cm_console.circle_words",
    "cm_console.domain",
    "cm_console.events",
    "cm_console.figures",
    "cm_console.invitation_words",
    "cm_console.paths",
    "cm_console.plan_words",
    "cm_console.recurrence",
    "cm_console.repeat_words",
    "cm_console.words",
}
# Each part of the house → the parts of our own code it may import. The longest prefix wins.
MAY_IMPORT = {
    "cm_console": {"cm_console", "resources"},
    "cm_console.domain": {"cm_console.domain"},
    "cm_console.analysis": {"cm_console.analysis", "cm_console.domain"},
    "cm_console.store": CORE | {"cm_console.store"},
    "cm_console.spreadsheet": SHARED | {"cm_console.domain", "cm_console.spreadsheet"},
    "cm_console.credentials": SHARED | {"cm_console.domain", "cm_console.sealed"},
    "cm_console.pictures": SHARED | {"cm_console.domain"},
    "cm_console.services": CORE
    | {"cm_console.analysis", "cm_console.credentials", "cm_console.services", "cm_console.spreadsheet"}
    | {"cm_console.pictures", "cm_console.store", "resources"},
    "integrations": SHARED | {"cm_console.domain", "integrations"},
    "ui": CORE
    | {"cm_console.console", "cm_console.log", "cm_console.sample", "cm_console.services"}
    | {"cm_console.settings", "resources", "ui"},
    # The composition root, and the shots, which make workspaces of their own.
    "cm_console.__main__": {"cm_console", "ui", "integrations"},
    "ui.shots": {"cm_console", "ui", "integrations", "resources"},
}
# A third-party library → the only part of the house (or parts) that may import it.
ONLY_IN: dict[str, str | tuple[str, ...]] = {
    "sqlite_utils": "cm_console.store",
    "sqlite3": "cm_console.store",
    "httpx": "integrations",
    "regex": "integrations",
    "authlib": "integrations",
    "keyring": "cm_console.credentials",
    "openpyxl": "cm_console.spreadsheet",
    "segno": "cm_console.services",
    "jinja2": "cm_console.services",
    "icalendar": "cm_console.services",
    "holidays": "cm_console.services",
    "click": "cm_console.cli",
    "PySide6": "ui",
    "pyqtgraph": "ui",
    "numpy": ("ui.widgets", "cm_console.analysis"),
    "platformdirs": "cm_console.paths",
    "dateutil": "cm_console.recurrence",
    "PIL": "cm_console.pictures",
}
# Imported when first needed, so that the window opens at once.
LATE = {
    "authlib",
    "cryptography",
    "holidays",
    "httpx",
    "icalendar",
    "regex",
    "keyring",
    "openpyxl",
    "segno",
    "jinja2",
    "pyqtgraph",
    "numpy",
    "platformdirs",
} | {"dateutil", "PIL"}


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(tree: ast.AST) -> list[tuple[str, int]]:
    """Every name imported anywhere below `tree`, with its line."""
    found: list[tuple[str, int]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(f"{node.module}.{alias.name}", node.lineno) for alias in node.names]
    return found


def within(name: str, part: str) -> bool:
    return name == part or name.startswith(part + ".")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_file_imports_only_what_its_part_of_the_house_may(path: Path) -> None:
    module = module_of(path)
    allowed = MAY_IMPORT[max((part for part in MAY_IMPORT if within(module, part)), key=len)]
    for name, line in imports(parsed(path)):
        if name.split(".")[0] in {"cm_console", "integrations", "ui", "resources", "tests"}:
            assert any(within(name, part) for part in allowed), f"{module}:{line} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_each_library_has_one_home(path: Path) -> None:
    module = module_of(path)
    for name, line in imports(parsed(path)):
        home = ONLY_IN.get(name.split(".")[0], module)
        homes = (home,) if isinstance(home, str) else home
        assert any(within(module, one) for one in homes), f"{module}:{line} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_slow_libraries_are_imported_only_when_needed(path: Path) -> None:
    for node in parsed(path).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = {name.split(".")[0] for name, _ in imports(node)}
            assert not LATE & names, f"{module_of(path)}:{node.lineno}"


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_a_file_has_a_docstring_and_at_most_400_lines(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 400
    assert not text.strip() or ast.get_docstring(parsed(path))


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_translated_texts_are_literals(path: Path) -> None:
    if module_of(path) == "cm_console.i18n":
        return
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            literal = isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
            assert literal, f"{module_of(path)}:{node.lineno}: tr() needs a literal"


SQL = re.compile(r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA)\b", re.S)


@pytest.mark.parametrize("path", FILES, ids=module_of)
def test_sql_lives_in_the_store(path: Path) -> None:
    if within(module_of(path), "cm_console.store"):
        return
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            assert not SQL.search(node.value), f"{module_of(path)}:{node.lineno}"


def test_no_other_distribution_owns_our_package_names() -> None:
    owners = importlib.metadata.packages_distributions()
    for package in (*PACKAGES, "resources"):
        assert set(owners.get(package, ["cm-console"])) == {"cm-console"}


def test_no_module_is_named_like_a_standard_one() -> None:
    tops = {path.stem for package in PACKAGES for path in (ROOT / package).glob("*.py")}
    assert not tops & {"calendar", "secrets", "http", "queue", "logging", "types", "email"}


def test_tests_hold_no_package_files() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_starting_the_command_line_imports_nothing_slow() -> None:
    start = "import sys, cm_console.__main__, cm_console.cli.common"
    code = f"{start}; print(*[m for m in sys.modules if '.' not in m])"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not (LATE | {"scipy", "rustworkx"}) & set(loaded.stdout.split())
