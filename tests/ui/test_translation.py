"""Choosing the language; needs no window."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from cm_console import i18n
from ui import translation


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translation.install("en")
    i18n.use("en", None)


@pytest.mark.parametrize(("asked", "spoken"), [("fr", "fr"), ("fr_CA", "fr"), ("en", "en"), ("eo", "en")])
def test_a_language_comes_down_to_one_there_is(asked: str, spoken: str) -> None:
    assert translation.install(asked) == spoken
    assert i18n.language() == spoken
    assert QLocale().name()[:2] == spoken


def test_a_text_without_translation_stays_as_it_is() -> None:
    translation.install("fr")
    assert i18n.tr("Never said anywhere 7f3a") == "Never said anywhere 7f3a"
    assert i18n.tr("%n never said anywhere", "", 3) == "3 never said anywhere"


def test_the_command_line_speaks_without_an_application() -> None:
    code = (
        "from ui.translation import install; install('fr');"
        "from PySide6.QtCore import QCoreApplication as A; assert A.instance() is None;"
        "import sys; assert 'PySide6.QtWidgets' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
