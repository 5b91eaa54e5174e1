"""Wrong usage is said in the user's language, whoever says it."""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import Result

from cm_console import i18n
from cm_console.cli import usage

Run = Callable[..., Result]

FRENCH = {
    "Usage:": "Utilisation :",
    "Options": "Options",
    "Help: {command} {option}": "Aide : {command} {option}",
    "Error: {message}": "Erreur : {message}",
    "Missing option": "Il manque l’option",
    "Missing argument": "Il manque l’argument",
    "Which command?": "Quelle commande ?",
    "No such option “{name}”.": "Il n’y a pas d’option « {name} ».",
    "No such command “{name}”.": "Il n’y a pas de commande « {name} ».",
    "Wrong value for {param_hint}: {message}": "Valeur erronée pour {param_hint} : {message}",
    "“{value}” is not one of {choices}.": "« {value} » n’est pas parmi {choices}.",
    "“{value}” is not a number that fits.": "« {value} » n’est pas un nombre qui convient.",
    "Words too many: {args}": "Mots en trop : {args}",
    "Show this message and exit.": "Afficher cette aide.",
    "The option “{name}” needs a value.": "L’option « {name} » attend une valeur.",
}


@pytest.fixture
def french() -> Iterator[None]:
    i18n.use("fr", lambda text, n: FRENCH.get(text, ""))
    yield
    i18n.use("en", None)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("campaign", "create"), "Il manque l’option '--name'"),
        (("posts", "frobnicate"), "Il n’y a pas de commande « frobnicate »."),
        (("campaign", "list", "--frob"), "Il n’y a pas d’option « --frob »."),
        (("deliveries", "settle"), "Il manque l’argument 'ID'"),
        (("deliveries", "settle", "x"), "« x » n’est pas un nombre qui convient."),
        (("deliveries", "list", "--state", "lost"), "« lost » n’est pas parmi 'draft', 'scheduled'"),
        (("campaign", "list", "a", "b"), "Mots en trop : a b"),
        (("campaign", "show", "--campaign"), "Il n’y a pas d’option « --campaign »."),
    ],
)
def test_wrong_usage_is_said_in_french(run: Run, french: None, words: tuple[str, ...], said: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.startswith("Utilisation :")
    assert re.search(r"Aide : \S.* --help$", result.stderr, re.M)
    assert "Erreur : " in result.stderr


def test_the_help_has_french_headings(run: Run, french: None) -> None:
    i18n.use("en", None)
    assert "Show this message and exit." in run("campaign", "list", "--help").stdout
    i18n.use("fr", lambda text, n: FRENCH.get(text, ""))
    said = run("campaign", "list", "--help").stdout
    assert said.startswith("Utilisation :")
    assert "Afficher cette aide." in said


def test_in_english_the_sentences_are_whole(run: Run) -> None:
    assert "No such command “frobnicate”." in run("posts", "frobnicate").stderr
    assert "Missing option '--name'" in run("campaign", "create").stderr


def test_the_library_still_says_what_we_translate() -> None:
    """A sentence that it has changed would silently be English again."""
    modules = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")
    source = "".join(
        Path(str(import_module(f"click.{name}").__file__)).read_text("utf-8") for name in modules
    )
    gone = [each for each in usage._texts() if each.replace("\n\t", "\\n\\t") not in source]
    assert gone == []
