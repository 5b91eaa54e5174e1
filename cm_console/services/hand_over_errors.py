"""Why a delivery could not be handed over to its server, or taken back, in words."""

from cm_console import words
from cm_console.domain.delivery import Limited, NeedsAccount, NotSent, Problem, PublishError
from cm_console.domain.handing_over import MOST_A_DAY, MOST_WAITING, NoScheduling, TooSoon, WhyNot
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def why_not(reason: WhyNot, server: str) -> str:
    """The reason in one sentence; `server` is the one that would have taken it."""
    return {
        WhyNot.STATE: tr("Only what waits here for its time can be handed over."),
        WhyNot.TRIED: tr("An earlier attempt may be out: that is settled first."),
        WhyNot.SOON: tr("It goes out in less than 6 minutes: too near to hand it over."),
        WhyNot.PLATFORM: tr("This platform cannot keep a post until its time."),
        WhyNot.SERVER: tr("{server} does not keep posts until their time."),
        WhyNot.THREAD: tr("A thread cannot be handed over: only its first part would be posted."),
        WhyNot.ACCOUNT: tr("The account has to sign in again first."),
        WhyNot.WAITING: tr("{count} posts already wait at {server}: it takes no more."),
        WhyNot.DAY: tr("{a_day} posts already wait at {server} for that day: it takes no more."),
    }[reason].format(server=server, count=MOST_WAITING, a_day=MOST_A_DAY)


def not_possible(reason: WhyNot, server: str) -> ConsoleError:
    return ConsoleError(
        tr("It cannot be handed over."), why_not(reason, server), tr("It stays planned here, at its time.")
    )


def not_approved() -> ConsoleError:
    return ConsoleError(
        tr("It waits for approval."),
        tr("It was not handed over; nothing was changed."),
        tr("Hand it over once it is approved."),
    )


def not_taken(server: str, error: PublishError) -> ConsoleError:
    """The server certainly did not take it."""
    if error.problem is Problem.CIRCLE:  # it was not even asked
        kept = tr("It stays planned here, at its time.")
        return ConsoleError(tr("It cannot be handed over."), words.problem(error.problem), kept)
    return ConsoleError(
        tr("{server} did not take the post.").format(server=server),
        _reason(error, server),
        tr("It stays planned here, at its time."),
    )


def posted_at_once(server: str) -> ConsoleError:
    return ConsoleError(
        tr("{server} posted it at once.").format(server=server),
        tr("It does not keep posts until their time, though it speaks like a server that does."),
        tr("The post counts as published. This account is never asked again to keep one."),
    )


def unclear(server: str) -> ConsoleError:
    return ConsoleError(
        tr("It is not known what {server} made of it.").format(server=server),
        tr("It may come out at its time, or be out already; here it is unconfirmed and is not sent."),
        tr("Look on the network, then say what you found."),
    )


def handed_over(names: str, *, others_cancelled: bool = False) -> ConsoleError:
    """Somebody wants to change what waits at its server."""
    return ConsoleError(
        tr("It waits at the server of {accounts}, which posts it by itself.").format(accounts=names),
        tr("The other deliveries were cancelled.") if others_cancelled else tr("Nothing was changed."),
        tr("Take it back first, in the outbox."),
    )


def not_handed_over() -> ConsoleError:
    return ConsoleError(tr("It was not handed over."), tr("Nothing was changed."))


def too_near() -> ConsoleError:
    return ConsoleError(
        tr("It goes out in less than 6 minutes: its server may be posting it already."),
        tr("It stays handed over; nothing was changed."),
        tr("Wait until it is out. If it must not stay, delete it on the network then."),
    )


def not_taken_back(server: str, error: PublishError) -> ConsoleError:
    return ConsoleError(
        tr("It could not be taken back from {server}.").format(server=server),
        tr("As far as is known, the server still posts it at its time."),
        _reason(error, server),
    )


def still_there(server: str) -> ConsoleError:
    return ConsoleError(
        tr("{server} still holds the post.").format(server=server),
        tr("If it were sent again, people could see it twice. Nothing was changed."),
        tr("Take it back first, then send it again."),
    )


def _reason(error: PublishError, server: str) -> str:
    if isinstance(error, NoScheduling):
        return why_not(WhyNot.SERVER, server)
    if isinstance(error, TooSoon):
        return tr("By the server's clock its time is too near. Check the clock of this computer.")
    if isinstance(error, NeedsAccount) or error.problem in (Problem.TRUST, Problem.ADDRESS):
        return words.problem_action(error.problem)
    if isinstance(error, Limited):
        return tr("It asked to wait. Try again later.")
    if isinstance(error, NotSent) or error.problem is Problem.UNKNOWN_OUTCOME:
        return tr("It could not be reached. Try again later.")
    return tr("It refused the post, or it holds as many as it takes.")
