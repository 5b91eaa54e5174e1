"""French and English are complete: nothing untranslated, no placeholder lost, no stale catalogue."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
CATALOGUES = ROOT / "resources" / "translations"
BIN = Path(sys.executable).parent
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|&(?=\w)")


def sources() -> list[str]:
    return sorted(
        str(path) for part in ("cm_console", "integrations", "ui") for path in (ROOT / part).rglob("*.py")
    )


def messages(file: Path) -> dict[str, ElementTree.Element]:
    return {
        message.findtext("source", ""): message
        for message in ElementTree.parse(file).iter("message")
        if message.find("translation").get("type") not in {"vanished", "obsolete"}  # type: ignore[union-attr]
    }


def texts(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_text_is_translated_and_keeps_its_placeholders(language: str) -> None:
    for source, message in messages(CATALOGUES / f"cm_console_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") != "unfinished", source
        for text in texts(message):
            assert text.strip(), source
            wanted = {item for item in PLACEHOLDER.findall(source) if item != "%n"}
            assert {item for item in PLACEHOLDER.findall(text) if item != "%n"} == wanted, source


def test_plural_texts_have_both_forms() -> None:
    for language in ("fr", "en"):
        for source, message in messages(CATALOGUES / f"cm_console_{language}.ts").items():
            if message.get("numerus") == "yes":
                assert len(texts(message)) == 2, source


def test_the_catalogues_know_every_text_of_the_sources(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    command = [str(BIN / "pyside6-lupdate"), "-silent", "-locations", "none", *sources(), "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    wanted = messages(fresh)
    french = messages(CATALOGUES / "cm_console_fr.ts")
    assert set(wanted) == set(french), "run: make translate"
    plurals = {source for source, message in wanted.items() if message.get("numerus") == "yes"}
    assert plurals == set(messages(CATALOGUES / "cm_console_en.ts")), "run: make translate"


def test_no_text_stands_where_the_catalogue_tool_does_not_look() -> None:
    """It reads past what stands inside an f-string: such a text would stay English for ever."""
    hidden = [
        f"{source}:{call.lineno}"
        for source in sources()
        for string in ast.walk(ast.parse(Path(source).read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and ast.unparse(call.func) in {"tr", "i18n.tr"}
    ]
    assert not hidden


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_compiled_catalogue_is_fresh(language: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    catalogue = CATALOGUES / f"cm_console_{language}.ts"
    subprocess.run(
        [str(BIN / "pyside6-lrelease"), str(catalogue), "-qm", str(compiled)], check=True, capture_output=True
    )
    assert compiled.read_bytes() == catalogue.with_suffix(".qm").read_bytes(), "run: make translate"


def test_french_is_really_installed_and_counts_as_french_does() -> None:
    from cm_console import i18n
    from ui.translation import install

    try:
        assert install("fr") == "fr"
        assert i18n.tr("Scheduled") == "Programmé"
        assert install("en") == "en"
        assert i18n.tr("Scheduled") == "Scheduled"
    finally:
        i18n.use("en", None)
