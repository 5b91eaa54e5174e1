"""The schema, as a list of functions that only grows; released names are frozen by a test.

sqlite-utils applies them. It is imported only then: that alone takes as long as showing the window.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

NAME = "cm-console"
APPLICATION_ID = 0x434D4353  # "CMCS", so that `file` and we can tell a workspace from any other SQLite file

Step = Callable[["Database"], None]
STEPS: list[Step] = []


def step(function: Step) -> Step:
    """Adds a function to the schema; its name is what a file remembers of it."""
    STEPS.append(function)
    return function


def _script(name: str) -> str:
    """The SQL of one step, from the file of its name in `schema/`."""
    from importlib.resources import files

    return files(__package__).joinpath("schema", f"{name}.sql").read_text("utf-8")


def names() -> list[str]:
    return [function.__name__ for function in STEPS]


def migrations() -> "Migrations":
    """The steps as sqlite-utils applies them."""
    from sqlite_utils import Migrations

    found = Migrations(NAME)
    for function in STEPS:
        found()(function)
    return found


@step
def m001_workspace(db: "Database") -> None:
    import uuid

    db.executescript(_script("m001_workspace"))
    db.execute("INSERT INTO workspace (id, key) VALUES (1, ?)", [str(uuid.uuid4())])


@step
def m002_recurring(db: "Database") -> None:
    db.executescript(_script("m002_recurring"))


@step
def m003_content(db: "Database") -> None:
    db.executescript(_script("m003_content"))


@step
def m004_approval(db: "Database") -> None:
    db.executescript(_script("m004_approval"))


@step
def m005_handed_over(db: "Database") -> None:
    db.executescript(_script("m005_handed_over"))


@step
def m006_waves(db: "Database") -> None:
    db.executescript(_script("m006_waves"))


@step
def m007_plan(db: "Database") -> None:
    db.executescript(_script("m007_plan"))


@step
def m008_directory(db: "Database") -> None:
    from cm_console.domain.folding import order_key

    db.executescript(_script("m008_directory"))
    names = [(order_key(name), row_id) for row_id, name in db.execute("SELECT id, name FROM person")]
    db.conn.executemany("UPDATE person SET name_key = ? WHERE id = ?", names)


@step
def m009_invitations(db: "Database") -> None:
    db.executescript(_script("m009_invitations"))


@step
def m010_following(db: "Database") -> None:
    db.executescript(_script("m010_following"))


@step
def m011_privacy(db: "Database") -> None:
    import secrets

    db.executescript(_script("m011_privacy"))
    db.execute("INSERT INTO privacy (id, salt) VALUES (1, ?)", [secrets.token_bytes(32)])
