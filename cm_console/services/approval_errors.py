"""Why a review cannot be made, or a decision cannot be taken in, in words. Nothing was changed, ever."""

from datetime import datetime

from cm_console import figures
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def nothing_to_review() -> ConsoleError:
    return ConsoleError(
        tr("No post waits for approval."),
        tr("Nothing was written."),
        tr("Schedule the posts of a campaign that needs approval, or name the posts."),
    )


def not_of_campaign(post_id: int) -> ConsoleError:
    return ConsoleError(
        tr("This campaign has no post {id} that is still to go out.").format(id=post_id),
        tr("Nothing was written."),
        tr("Look at: posts list"),
    )


def already_there(name: str) -> ConsoleError:
    return ConsoleError(
        tr("There is already something at {name}.").format(name=name),
        tr("It was left as it is; no review was made."),
        tr("Choose another folder or file name."),
    )


def cannot_write(name: str) -> ConsoleError:
    return ConsoleError(
        tr("The review could not be written to {name}.").format(name=name),
        tr("Nothing in the workspace was changed."),
        tr("Choose a folder that you may write to."),
    )


def cannot_read(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} cannot be read.").format(name=name),
        tr("Nothing was changed."),
        tr("Check that the file is there and that you may read it."),
    )


def not_a_bundle(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} is not a review.").format(name=name),
        tr("Nothing was changed."),
        tr("Give the folder or the .zip file as it came, with review.html and review.json."),
    )


def bundle_changed() -> ConsoleError:
    return ConsoleError(
        tr("This review was changed after it was made."),
        tr("What it shows is not what was given out; nothing was decided."),
        tr("Ask for a new one."),
    )


def not_a_decision(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{name} is not a decision about a review.").format(name=name),
        tr("Nothing was changed."),
        tr("Give the file that the reviewer's page saved, as it came."),
    )


def of_another() -> ConsoleError:
    return ConsoleError(
        tr("This decision is about a review that this workspace has not made."),
        tr("Nothing was changed."),
        tr("Open the workspace that it belongs to, or ask for the right file."),
    )


def used(on: datetime) -> ConsoleError:
    return ConsoleError(
        tr("A decision about this review came back on {day}; its code is used up.").format(
            day=figures.full_day(on)
        ),
        tr("Nothing was changed."),
        tr("Send what still waits for review again."),
    )


def bad_seal() -> ConsoleError:
    return ConsoleError(
        tr("This decision does not carry the right code, or it was changed on its way."),
        tr("Nothing was changed."),
        tr("Ask the reviewer, on another way than this file came, whether it is theirs and to do it again."),
    )


def shown_otherwise() -> ConsoleError:
    return ConsoleError(
        tr("The reviewer was shown something else than what was given out."),
        tr("Nothing was changed."),
        tr("Send the posts for review again, on a way that does not change files."),
    )


def all_changed() -> ConsoleError:
    return ConsoleError(
        tr("All that this decision is about has changed since, or is gone."),
        tr("Nothing was changed."),
        tr("Send the posts for review again."),
    )


def bad_code() -> ConsoleError:
    return ConsoleError(
        tr("This is not the code: it is mistyped."),
        tr("Nothing was decided."),
        tr("It has three groups of four letters and digits, such as 7KQ2-M9XF-HT4C."),
    )


def no_reviewer() -> ConsoleError:
    return ConsoleError(tr("Who decides?"), tr("Nothing was decided."), tr("Give the reviewer's name."))


def no_such_number(number: int) -> ConsoleError:
    return ConsoleError(
        tr("This review has no post {number}.").format(number=number),
        tr("Nothing was decided."),
        tr("The posts are numbered as on the page, from 1."),
    )


def twice(number: int) -> ConsoleError:
    return ConsoleError(
        tr("Post {number} is both approved and refused.").format(number=number),
        tr("Nothing was decided."),
        tr("Say one of them."),
    )


def nothing_decided() -> ConsoleError:
    return ConsoleError(
        tr("Nothing is decided yet."),
        tr("No file was written."),
        tr("Approve, refuse or comment at least one post."),
    )
