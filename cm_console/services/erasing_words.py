"""What an erasure did and what is out of its reach, in words and without a name."""

from collections.abc import Iterator

from cm_console.i18n import tr
from cm_console.services.erasing import Erased


def told(done: Erased) -> Iterator[str]:
    """One line for each thing to know."""
    yield tr("The person is erased: from the workspace, its search index and its log.")
    if done.texts:
        yield tr("%n text(s) named the person and no longer do.", "", done.texts)
    if done.published:
        yield tr(
            "%n post(s) that are out name the person: take them down on their networks.", "", done.published
        )
    if not done.swept:
        yield tr("Another program has the file open: the last traces go when it is closed.")
    if done.backups_deleted:
        yield tr("%n earlier backup(s) were deleted.", "", done.backups_deleted)
    if done.backup_made is not None:
        yield tr("A fresh backup was written: {name}").format(name=done.backup_made.name)
    if done.backups_left:
        left = tr("%n earlier backup(s) still hold the person:", "", len(done.backups_left))
        yield " ".join([left, *(path.name for path in done.backups_left[:3])])
    yield tr(
        "Copies made elsewhere (exports, files sent, other backups) are out of reach: delete them yourself."
    )
