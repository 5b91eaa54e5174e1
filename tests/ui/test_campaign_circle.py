"""Who a campaign's posts are for, and the name that its links carry, set in its dialog."""

from datetime import date

from pytestqt.qtbot import QtBot

from cm_console.console import Console
from cm_console.domain.content import Audience
from ui.dialogs.campaign_dialog import CampaignDialog


def test_the_circle_and_the_name_in_links_are_kept(console: Console, qtbot: QtBot) -> None:
    made = console.campaigns.create("Agora", date(2027, 1, 18), "Europe/Paris")
    dialog = CampaignDialog(console, made)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.audience.currentText(), dialog.utm.text()) == ("Anyone", "")
    assert dialog.height() <= 680
    dialog.audience.setCurrentIndex(dialog.audience.findData(Audience.ORGANISATION))
    dialog.utm.setText("  agora   2027 ")
    dialog.accept_button.click()
    kept = console.campaigns.get(made.id)
    assert (kept.audience, kept.utm_campaign) == (Audience.ORGANISATION, "agora 2027")
    again = CampaignDialog(console, kept)
    qtbot.addWidget(again)
    assert (again.audience.currentText(), again.utm.text()) == ("The organisation only", "agora 2027")
