"""The risks of an impact assessment and what this program does against them, in words."""

from cm_console.i18n import tr


def measures() -> list[str]:
    """What the program itself does for security."""
    return [
        tr("One file on this computer, no cloud, no telemetry; nothing leaves it but what a person sends."),
        tr("Passwords and tokens in the system’s keyring, taken out of logs."),
        tr("Erasing overwrites the file, its search index and its journal of changes; backups are told."),
        tr("Retention rules run by themselves and say what they did."),
        tr("The file has no passphrase of its own: it relies on disk encryption and the user’s account."),
    ]


def risks() -> list[tuple[str, str]]:
    """Each risk with what limits it here."""
    return [
        (
            tr("The file is read by somebody who should not"),
            tr("Local file with the user’s rights; few data; short keeping."),
        ),
        (
            tr("Testers are watched or compared"),
            tr("No ranking, no score, no times of day; statistics from groups of 5."),
        ),
        (
            tr("Taking part is not really free"),
            tr("Declining needs no reason and is not shown to managers; only the answer is kept."),
        ),
        (
            tr("A person is recognised in small groups"),
            tr("Small groups are hidden, and those from which they could be computed."),
        ),
        (
            tr("Data are lost or changed by mistake"),
            tr("Checked file, dated backups, undo, one transaction per change."),
        ),
        (
            tr("Data are kept too long"),
            tr("Retention rules with days announced ahead; erasure that an import cannot undo."),
        ),
    ]
