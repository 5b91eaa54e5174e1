"""Why a delivery could not be settled, retried or looked up, in words."""

from cm_console import words
from cm_console.domain.delivery import DeliveryState, Problem, PublishError
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def gone() -> ConsoleError:
    return ConsoleError(tr("This delivery no longer exists."), tr("Nothing was changed."))


def not_unconfirmed(state: DeliveryState) -> ConsoleError:
    return ConsoleError(
        tr("Only unconfirmed deliveries are settled by hand."),
        tr("This one stands at: {state}. Nothing was changed.").format(state=words.delivery_state(state)),
    )


def not_retried(state: DeliveryState) -> ConsoleError:
    return ConsoleError(
        tr("This delivery cannot be sent again."),
        tr("It stands at: {state}. Nothing was changed.").format(state=words.delivery_state(state)),
        tr("Write a new post, or settle it first when it is unconfirmed."),
    )


def account_removed(name: str) -> ConsoleError:
    return ConsoleError(
        tr("{account} was removed: nothing goes out by it.").format(account=name),
        tr("Nothing was changed."),
        tr("Give the post to another account, or leave this delivery out."),
    )


def not_skipped(state: DeliveryState) -> ConsoleError:
    return ConsoleError(
        tr("This delivery cannot be left out any more."),
        tr("It stands at: {state}. Nothing was changed.").format(state=words.delivery_state(state)),
    )


def bad_url() -> ConsoleError:
    return ConsoleError(
        tr("This is not an address of a post."),
        tr("Nothing was changed."),
        tr("Copy the address from the post's page; it begins with https."),
    )


def cannot_look(account: str, error: PublishError) -> ConsoleError:
    problem = error.problem
    if problem is Problem.UNKNOWN_OUTCOME:
        problem = Problem.NETWORK
    return ConsoleError(
        tr("{account} could not be asked for the post.").format(account=account),
        tr("It stays unconfirmed."),
        tr("Look on the network yourself, or try again later.")
        if problem in (Problem.NETWORK, Problem.LIMITED)
        else words.problem_action(problem),
    )
