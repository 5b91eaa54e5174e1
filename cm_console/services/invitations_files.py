"""Invitations as files: drafts for a mail program, and letters to print with a QR code."""

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from cm_console.domain.invitations import Invitation, Letter
from cm_console.domain.mail import BadAddressee, Mail, as_message
from cm_console.errors import ConsoleError
from cm_console.i18n import language, tr
from cm_console.services import page_file


def mail_of(invitation: Invitation, letter: Letter, sender: str = "") -> Mail:
    """The letter as a mail server or a mail program takes it."""
    before = tuple(each.message_id for each in invitation.letters if each.number < letter.number)
    return Mail(
        letter.message_id,
        invitation.inviter,
        sender,
        invitation.inviter_email,
        invitation.name,
        letter.address,
        letter.subject,
        letter.text,
        follows=before,
    )


def write_drafts(folder: Path, pairs: Sequence[tuple[Invitation, Letter]], at: datetime) -> list[Path]:
    """One .eml per letter, which a mail program opens ready to be sent; returns the files."""
    written: list[Path] = []
    used: set[str] = set()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for invitation, letter in pairs:
            try:
                data = as_message(mail_of(invitation, letter), at, draft=True).as_bytes()
            except BadAddressee:
                raise ConsoleError(
                    tr("{name} has no address that mail programs take.").format(name=invitation.name),
                    tr("The drafts before this one were written."),
                    tr("Mend the address, then write the drafts again."),
                ) from None
            path = folder / f"{_file_name(invitation.name, used)}.eml"
            path.write_bytes(data)
            written.append(path)
    except OSError as error:
        raise _not_written(folder) from error
    return written


def letters_html(pairs: Sequence[tuple[Invitation, Letter]], link: str = "") -> str:
    """A page per letter, each with the same QR code per inviter: the network's address, or theirs."""
    codes: dict[str, str] = {}
    pages = []
    for invitation, letter in pairs:
        target = link or _mailto(invitation)
        if target and target not in codes:
            codes[target] = _qr(target)
        pages.append(
            {
                "name": invitation.name,
                "subject": letter.subject,
                "paragraphs": [each for each in letter.text.strip().split("\n\n") if each.strip()],
                "qr": codes.get(target, ""),
                "caption": _caption(invitation, link),
            }
        )
    return page_file.render(
        "invitation_letters.html.j2", pages=pages, language=language(), new_paper=page_file.SHEET
    )


def write_letters(path: Path, pairs: Sequence[tuple[Invitation, Letter]], link: str = "") -> Path:
    """The letters as one page to print."""
    return page_file.write(letters_html(pairs, link), path)


def _caption(invitation: Invitation, link: str) -> str:
    if link:
        return link
    return tr("To answer {name}: {email}").format(name=invitation.inviter, email=invitation.inviter_email)


def _mailto(invitation: Invitation) -> str:
    # The same for everybody whom this peer invites: a code of one's own would be a trace.
    return f"mailto:{quote(invitation.inviter_email, safe='@')}" if invitation.inviter_email else ""


def _qr(text: str) -> str:
    import segno

    return str(segno.make(text, error="m", micro=False).png_data_uri(scale=4, border=2))


def _file_name(name: str, used: set[str]) -> str:
    plain = re.sub(r"[^\w .-]+", " ", name).strip(" .") or "letter"
    chosen, number = plain, 2
    while chosen.casefold() in used:
        chosen, number = f"{plain} {number}", number + 1
    used.add(chosen.casefold())
    return chosen


def _not_written(path: Path) -> ConsoleError:
    return ConsoleError(
        tr("{name} could not be written.").format(name=path),
        tr("The invitations are kept: nothing counts as sent before you say so."),
        tr("Choose a folder that you may write to, then write them again."),
    )
