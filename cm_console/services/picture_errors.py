"""Why a picture could not be taken or found, in words."""

from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def not_a_picture(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} is not a picture that can be used.").format(name=name),
        tr("Nothing was added."),
        tr("Use a JPEG, PNG, WebP, GIF, BMP or TIFF file; save others, such as HEIC, as JPEG first."),
    )


def too_large(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} is too large.").format(name=name),
        tr("Nothing was added."),
        tr("Save it with fewer pixels, then add it again."),
    )


def moving(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} is an animation.").format(name=name),
        tr("Only still pictures are sent; nothing was added."),
        tr("Save one moment of it as a picture."),
    )


def unreadable(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} cannot be read.").format(name=name),
        tr("Nothing was added."),
        tr("Check that it is there and that you may open it."),
    )


def gone() -> ConsoleError:
    return ConsoleError(
        tr("This picture is no longer in the workspace."),
        tr("Nothing was changed."),
        tr("Add the picture again."),
    )
