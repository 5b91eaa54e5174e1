"""The Privacy page: finding who asks, answering them, typed confirmation, notices, rules, documents."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.privacy import Rule
from cm_console.services.erasing import Backups
from ui.main_window import MainWindow
from ui.page import Page
from ui.pages.privacy import person_card
from ui.pages.privacy.agree_dialog import AgreeDialog
from ui.pages.privacy.erase_dialog import EraseDialog
from ui.pages.privacy.keeping_tab import MonthsDialog
from ui.pages.privacy.notices_tab import NoticeDialog
from ui.pages.privacy.page import KEEPING, MAP, NOTICES, PrivacyPage


@pytest.fixture
def page(console: Console, window: MainWindow, qtbot: QtBot) -> PrivacyPage:
    console.campaigns.create("Agora", opens_on=date(2026, 12, 1), zone="Europe/Paris")
    console.testers.add("Ana Ruiz", "ana@exemple.fr", department="IT")
    console.testers.add("Béa Roux", "bea@exemple.fr", department="IT")
    window.go("privacy")
    (found,) = [each for each in window.findChildren(Page) if isinstance(each, PrivacyPage)]
    return found


@pytest.fixture
def find(page: PrivacyPage, qtbot: QtBot) -> Callable[[str], None]:
    def search(text: str) -> None:
        page.requests.search.clear()
        qtbot.keyClicks(page.requests.search, text)
        qtbot.waitUntil(lambda: not page.requests._typing.isActive())

    return search


def test_typing_finds_who_asks_and_shows_what_they_decided(
    page: PrivacyPage, find: Callable[[str], None]
) -> None:
    card = page.requests.person
    assert not card.erase_button.isVisible()
    find("roux")
    assert card.name.text() == "Béa Roux"
    assert "never alone" in card.counted.text()
    find("nobody")
    assert not card.erase_button.isVisible()
    assert page.requests.none.title.text() == "Nobody here is called that"


def test_an_objection_can_be_undone(page: PrivacyPage, console: Console, find: Callable[[str], None]) -> None:
    find("ana")
    said = []
    page.noticed.connect(said.append)
    page.requests.person.object_button.click()
    assert console.privacy.objections() == 1
    said[0].undo()
    assert console.privacy.objections() == 0


def test_erasing_wants_the_address_typed(page: PrivacyPage, console: Console, qtbot: QtBot) -> None:
    dialog = EraseDialog(console.erasing.before(console.privacy.by_address("ana@exemple.fr").id), page)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    qtbot.keyClicks(dialog.typed, "bea@exemple.fr")
    assert not dialog.accept_button.isEnabled()
    dialog.typed.clear()
    qtbot.keyClicks(dialog.typed, "ANA@exemple.fr")
    assert dialog.accept_button.isEnabled()
    assert dialog.backups() is Backups.KEEP


def test_what_is_in_the_way_keeps_the_dialog_from_erasing(
    page: PrivacyPage, console: Console, qtbot: QtBot
) -> None:
    console.accounts.add("practice", "Ana Ruiz")
    dialog = EraseDialog(console.erasing.before(console.privacy.by_address("ana@exemple.fr").id), page)
    qtbot.addWidget(dialog)
    dialog.typed.setText("ana@exemple.fr")
    assert not dialog.accept_button.isEnabled()


def test_an_erased_person_leaves_the_screen(
    page: PrivacyPage,
    console: Console,
    find: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    find("ana")
    monkeypatch.setattr(person_card.EraseDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    with qtbot.waitSignal(page.noticed) as said:
        page.requests.person.erase()
    assert "is erased" in said.args[0].text
    assert page.requests.search.text() == ""
    assert page.requests.person.name.text() == ""
    assert console.privacy.find("ana") == []
    find("ana@exemple.fr")
    assert page.requests.erased.isVisible()
    page.requests.let_back()
    assert not console.erasing.was_erased("ana@exemple.fr")
    assert page.requests.none.isVisible()


def test_their_data_are_written_and_said(
    page: PrivacyPage,
    find: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(person_card.QDesktopServices, "openUrl", lambda _: True)
    find("ana")
    with qtbot.waitSignal(page.noticed):
        page.requests.person.export_to(tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_an_agreement_needs_a_notice_and_a_proof(page: PrivacyPage, console: Console, qtbot: QtBot) -> None:
    ana = console.privacy.by_address("ana@exemple.fr")
    dialog = AgreeDialog(console, ana, page)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    notice = NoticeDialog(page, None, page)
    qtbot.addWidget(notice)
    notice.submit()
    dialog = AgreeDialog(console, ana, page)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert console.privacy.about(ana.id).agreements == ()
    dialog.proof.setText("form")
    dialog.submit()
    assert [each.proof for each in console.privacy.about(ana.id).agreements] == ["form"]
    page.tabs.setCurrentIndex(NOTICES)
    assert page.tab(NOTICES).table.current().agreed == 1


def test_months_are_changed_and_shown(page: PrivacyPage, console: Console, qtbot: QtBot) -> None:
    page.tabs.setCurrentIndex(KEEPING)
    tab = page.tab(KEEPING)
    tab.rules.choose(Rule.IDENTITY)
    dialog = MonthsDialog(page, tab.rules.current(), page)
    qtbot.addWidget(dialog)
    dialog.months.setValue(7)
    dialog.submit()
    qtbot.waitUntil(lambda: "7" in next(row.kept for row in tab.rules.rows() if row.rule is Rule.IDENTITY))
    assert {rule.rule: rule.months for rule in console.keeping.rules()}[Rule.IDENTITY] == 7


def test_every_tab_is_reached_by_keyboard_and_a_person_from_elsewhere(
    page: PrivacyPage, window: MainWindow, console: Console, qtbot: QtBot
) -> None:
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, Qt.Key.Key_Right)
    assert page.tabs.currentIndex() == MAP
    assert page.tab(MAP).table.objects.rowCount() > 8
    window.go("privacy", console.privacy.by_address("bea@exemple.fr").id)
    assert page.requests.person.name.text() == "Béa Roux"


def test_the_panel_of_a_tester_leads_to_their_requests(
    page: PrivacyPage, window: MainWindow, console: Console, qtbot: QtBot
) -> None:
    window.go("testers")
    testers = window.stack.current()
    qtbot.waitUntil(lambda: testers.table.people.rowCount() == 2)
    testers.open(console.privacy.by_address("bea@exemple.fr").id)
    qtbot.waitUntil(testers.detail.privacy_button.isVisible)
    testers.detail.privacy_button.click()
    assert window.stack.current() is page
    assert page.requests.person.name.text() == "Béa Roux"


def test_what_the_company_says_is_kept_for_the_documents(page: PrivacyPage, console: Console) -> None:
    page.open("documents")
    field = page.tab(4).fields["company"]
    field.setText("ACME")
    field.editingFinished.emit()
    assert console.privacy.facts()["company"] == "ACME"
    assert "ACME" in console.privacy_documents.html("register")
