"""The words of the reviewer's page: those that stand in it, and those that its script says."""

from collections.abc import Mapping
from typing import Any

from cm_console import figures
from cm_console.domain.when import from_text
from cm_console.i18n import tr


def said(review: Mapping[str, Any], fingerprint: str) -> dict[str, str]:
    """The page's own texts, in the user's language."""
    made = figures.full_day(from_text(review["made_at"]))
    subtitle = tr("Made on {day}").format(day=made)
    if review["reviewer"]:
        subtitle = tr("For {name} · made on {day}").format(name=review["reviewer"], day=made)
    signed = tr("Not signed: the computer that made it has no keyring for its key.")
    if fingerprint:
        signed = tr("Signed with the key {key}.").format(key=fingerprint)
    return {
        "title": tr("Posts to approve: {campaign}").format(campaign=review["campaign"]),
        "subtitle": subtitle,
        "what_to_do": tr(
            "Read each post as it will be shown, then approve or refuse it. At the end, type the code you "
            "were told and save your decision: send that file back. Nothing goes out before."
        ),
        "no_script": tr(
            "This view cannot save a decision: save this file and open it in a browser such as Firefox, "
            "Edge, Chrome or Safari."
        ),
        "post": tr("Post {number} of {total}"),
        "seen_by": tr("Seen by:"),
        "part": tr("Part {number} of {total}"),
        "warning": tr("Content warning:"),
        "alt": tr("Description:"),
        "no_alt": tr("No description was thought necessary."),
        "decision": tr("Your decision"),
        "approve": tr("Approve"),
        "refuse": tr("Refuse"),
        "comment": tr("Comment (optional)"),
        "send_back": tr("Send it back"),
        "your_name": tr("Your name"),
        "code": tr("The code you were told"),
        "code_hint": tr("It came on another way than this file, by telephone for example. It works once."),
        "save": tr("Save my decision"),
        "signed": signed,
        "offline": tr("This page works without the network and sends nothing anywhere."),
    }


def words() -> dict[str, str]:
    """What the script says."""
    return {
        "old_browser": tr("This browser is too old to seal a decision: open the page in a current one."),
        "changed": tr(
            "This page was changed on its way, so no decision can be made with it: ask for it anew."
        ),
        "count": tr("{done} of {all} decided"),
        "nothing": tr("Nothing is decided yet."),
        "nameless": tr("Type your name."),
        "bad_code": tr("This is not the code: check what you typed."),
        "sealing": tr("One moment…"),
        "saved": tr("Saved among your downloads: now send that file back."),
        "file": tr("decision") + ".json",
    }
