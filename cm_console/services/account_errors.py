"""What can go wrong with an account, in words."""

from cm_console import words
from cm_console.domain.accounts import MAIL_SCHEMES, Account
from cm_console.domain.delivery import (
    BadAddress,
    Limited,
    NeedsAccount,
    NotSent,
    NotTrusted,
    Problem,
    PublishError,
)
from cm_console.domain.signing_in import Ending
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


def unknown_platform(key: str, known: list[str]) -> ConsoleError:
    return ConsoleError(
        tr("There is no platform {key}.").format(key=key),
        tr("No account was added."),
        tr("Choose one of: {names}.").format(names=", ".join(sorted(known))),
    )


def platform_missing(name: str) -> ConsoleError:
    return ConsoleError(
        tr("The platform of {name} cannot be used.").format(name=name),
        tr("Its part of CM Console is missing or broken; the account was kept as it is."),
        tr("Update or install CM Console again."),
    )


def field_missing(label: str) -> ConsoleError:
    return ConsoleError(
        tr("{label} is missing.").format(label=label), tr("Nothing was changed."), tr("Fill it in.")
    )


def comma_in_name() -> ConsoleError:
    return ConsoleError(
        tr("An account's name cannot hold a comma."),
        tr("No account was added."),
        tr("Commas separate names; choose another sign."),
    )


def name_used(name: str) -> ConsoleError:
    return ConsoleError(
        tr("There is already an account named {name}.").format(name=name),
        tr("No account was added."),
        tr("Choose another name."),
    )


def not_encrypted() -> ConsoleError:
    return ConsoleError(
        tr("This address is not encrypted."),
        tr("The secret could be read on its way; no account was added."),
        tr("Use an address that begins with https."),
    )


def bad_address(schemes: tuple[str, ...]) -> ConsoleError:
    mail = schemes == MAIL_SCHEMES
    return ConsoleError(
        tr("This is not a server's address."),
        tr("No account was added."),
        tr("Write it like smtp.example.org.") if mail else tr("Write it like https://social.example."),
    )


def not_a_variable() -> ConsoleError:
    return ConsoleError(
        tr("This is not the name of an environment variable."),
        tr("No account was added, and what was given was kept nowhere."),
        tr("Give the variable's name, such as MASTODON_TOKEN, never the secret itself."),
    )


def no_such_account() -> ConsoleError:
    return ConsoleError(tr("This account no longer exists."), tr("Nothing was changed."))


def no_account_named(name: str, known: list[str]) -> ConsoleError:
    hint = tr("Choose one of: {names}.").format(names=", ".join(known)) if known else tr("Add one first.")
    return ConsoleError(
        tr("There is no account named {name}.").format(name=name), tr("Nothing was changed."), hint
    )


def secret_in_variable(account: Account) -> ConsoleError:
    return ConsoleError(
        tr("The secret of {name} comes from the environment.").format(name=account.name),
        tr("Nothing was changed."),
        tr("Set the variable {variable} to the new secret.").format(variable=account.secret_env),
    )


def no_browser_sign_in(platform: str) -> ConsoleError:
    return ConsoleError(
        tr("{platform} has no sign-in with the browser.").format(platform=platform),
        tr("Nothing was changed."),
        tr("Give what it asks for under Accounts."),
    )


def not_signed_in(account: Account, ending: Ending) -> ConsoleError:
    """Why the sign-in with the browser ended without a login."""
    title, hint = {
        Ending.STOPPED: (tr("The sign-in was stopped."), tr("Sign in whenever you like.")),
        Ending.TIMEOUT: (
            tr("Nobody came back from the browser."),
            tr("Sign in again, and finish in the page that opens."),
        ),
        Ending.REFUSED: (
            tr("The server did not let {name} in."),
            tr("Sign in again, and allow CM Console what it asks for."),
        ),
        Ending.NOT_OFFERED: (
            tr("The server of {name} has no sign-in with the browser."),
            tr("Check its address, or give an access token instead."),
        ),
    }[ending]
    return ConsoleError(title.format(name=account.name), tr("The account was kept as it is."), hint)


def no_secret(account: Account, browser: bool = False) -> ConsoleError:
    """There is no secret to sign in with; `browser` says whether it can do without one."""
    if account.secret_env:
        return ConsoleError(
            tr("The variable {variable} is empty.").format(variable=account.secret_env),
            tr("{name} takes its secret from there, so it could not be checked.").format(name=account.name),
            tr("Set the variable, then start CM Console again."),
        )
    if browser:
        return ConsoleError(
            tr("{name} has not signed in yet.").format(name=account.name),
            tr("The account was kept; it could not be checked."),
            tr("Sign in with the browser, or give its secret, under Accounts."),
        )
    return ConsoleError(
        tr("There is no secret for {name}.").format(name=account.name),
        tr("The account was kept; it could not be checked."),
        tr("Give its secret again under Accounts."),
    )


def somebody_else(account: Account, handle: str) -> ConsoleError:
    return ConsoleError(
        tr("This secret belongs to {handle}, not to {name}.").format(handle=handle, name=account.name),
        tr("Nothing was changed, so that no post goes out under another name."),
        tr("Give the secret of {name}, or add {handle} as an account of its own.").format(
            handle=handle, name=account.name
        ),
    )


def still_scheduled(name: str, count: int) -> ConsoleError:
    return ConsoleError(
        tr("%n post(s) are still to go out by this account, or wait for a decision.", "", count),
        tr("{name} was not removed.").format(name=name),
        tr("Settle them in the outbox, cancel them, or give them to another account first."),
    )


def not_checked(account: Account, error: PublishError) -> ConsoleError:
    """Why `verify` failed."""
    if isinstance(error, NeedsAccount):
        if error.problem is Problem.SECRET:
            return ConsoleError(
                words.problem(Problem.SECRET),
                tr("{name} could not be checked; it was kept as it is.").format(name=account.name),
                words.problem_action(Problem.SECRET),
            )
        return ConsoleError(
            tr("The platform refused {name}.").format(name=account.name),
            tr("Nothing is sent by it until it is checked again; its posts were kept."),
            tr("Check the user name and the secret, then give the secret again."),
        )
    if isinstance(error, Limited):
        return ConsoleError(
            tr("The platform asks to wait."),
            tr("{name} could not be checked; it was kept as it is.").format(name=account.name),
            tr("Check it again in some minutes."),
        )
    if isinstance(error, BadAddress):
        return ConsoleError(
            words.problem(Problem.ADDRESS),
            tr("Nothing was sent: it must be an https address, or one on this computer."),
            words.problem_action(Problem.ADDRESS),
        )
    if isinstance(error, NotTrusted):
        return ConsoleError(
            tr("The server of {name} cannot prove who it is.").format(name=account.name),
            tr(
                "Its certificate is not valid here, so nothing was sent to it; the account was kept as it is."
            ),
            tr("Check the server's address; if it is right, ask who runs the server."),
        )
    if isinstance(error, NotSent):
        return ConsoleError(
            tr("The server of {name} cannot be reached.").format(name=account.name),
            tr("The account was kept as it is."),
            tr("Check the connection and the server's address, then check the account again."),
        )
    return ConsoleError(
        tr("The server of {name} did not answer as expected.").format(name=account.name),
        tr("The account was kept as it is."),
        tr("Check the server's address, then check the account again."),
    )
