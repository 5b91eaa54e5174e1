"""accounts add | list | check | secret | sign-in | edit | remove, platforms.

A secret is never an option: others see those.
"""

import sys
from collections.abc import Mapping
from typing import Any

import click

from cm_console import words
from cm_console.cli.common import aligned, console_from, emit, json_option
from cm_console.domain.accounts import Account, SecretState
from cm_console.domain.platform import Platform
from cm_console.errors import ConsoleError
from cm_console.i18n import tr


@click.group()
def accounts() -> None:
    """Accounts on platforms; their secrets stay in this computer's keyring."""


@accounts.command("add")
@click.argument("platform")
@click.option("--name", required=True, help="What you call it, such as Agora.")
@click.option("--server", default="", help="The server's address, where the platform has several.")
@click.option("--user", default="", help="The user name, where the platform asks it.")
@click.option("--secret-env", default="", help="Read the secret from this environment variable each time.")
@click.option("--browser", is_flag=True, help="Give no secret: `accounts sign-in` follows.")
@json_option
@click.pass_context
def add_account(
    ctx: click.Context,
    platform: str,
    name: str,
    server: str,
    user: str,
    secret_env: str,
    browser: bool,
    as_json: bool,
) -> None:
    """Add an account. The secret is read from standard input, or asked."""
    service = console_from(ctx).accounts
    known = next((each for each in service.platforms() if each.key == platform), None)
    label = next((field.label for field in known.fields() if field.secret), "") if known else ""
    secret = ""
    if label and not secret_env and not browser:
        if service.secret_state() is SecretState.NONE:
            raise _no_keyring()
        secret = _secret(label)
    account = service.add(
        platform, name, server=server, user=user, secret=secret, secret_env=secret_env, browser=browser
    )
    emit(account, as_json, lambda: _added(account, browser))


def _added(account: Account, browser: bool) -> list[str]:
    added = tr("Added {name} on {platform}.").format(name=account.name, platform=account.platform)
    if account.checked_at is not None:
        return [added]
    if browser:
        return [added, tr("Sign in with: accounts sign-in {name}").format(name=_quoted(account.name))]
    return [added, tr("Check it with: accounts check {name}").format(name=_quoted(account.name))]


@accounts.command("list")
@json_option
@click.pass_context
def list_accounts(ctx: click.Context, as_json: bool) -> None:
    """List the accounts."""
    found = console_from(ctx).accounts.list()
    headings = [tr("Name"), tr("Platform"), tr("Account"), tr("Server"), tr("State")]
    rows = (
        [each.name, each.platform, each.handle or each.user, each.server, words.account_state(each.state)]
        for each in found
    )
    emit(found, as_json, lambda: aligned(headings, rows) if found else tr("There is no account yet."))


@accounts.command("check")
@click.argument("name")
@json_option
@click.pass_context
def check_account(ctx: click.Context, name: str, as_json: bool) -> None:
    """Sign in, and say whether the account can send."""
    service = console_from(ctx).accounts
    account = service.check(service.find(name).id)
    emit(account, as_json, lambda: _ready(account))


@accounts.command("secret")
@click.argument("name")
@json_option
@click.pass_context
def new_secret(ctx: click.Context, name: str, as_json: bool) -> None:
    """Give an account a new secret, from standard input or asked, and check it."""
    service = console_from(ctx).accounts
    account = service.find(name)
    label = next((field.label for field in service.platform(account).fields() if field.secret), "")
    if label and not account.secret_env:
        if service.secret_state() is SecretState.NONE:
            raise _no_keyring()
        service.set_secret(account.id, _secret(label))
    checked = service.check(account.id)
    emit(checked, as_json, lambda: _ready(checked))


@accounts.command("sign-in")
@click.argument("name")
@click.option("--no-browser", is_flag=True, help="Only print the address to open.")
@json_option
@click.pass_context
def sign_in(ctx: click.Context, name: str, no_browser: bool, as_json: bool) -> None:
    """Sign in with the browser, on this computer."""
    service = console_from(ctx).accounts
    account = service.find(name)
    if service.secret_state() is SecretState.NONE:
        raise _no_keyring()

    def show(address: str) -> None:
        click.echo(tr("Sign in at this address, in a browser on this computer:"), err=True)
        click.echo(address, err=True)
        if not no_browser:
            click.launch(address)

    signed = service.sign_in(account.id, show)
    emit(signed, as_json, lambda: _ready(signed))


def _ready(account: Account) -> str:
    return tr("{name} is ready: it sends as {handle}.").format(name=account.name, handle=account.handle)


@accounts.command("edit")
@click.argument("name")
@click.option("--name", "new_name", help="Another name, here and on the command line.")
@click.option("--utm-source", help='What its links carry as utm_source; "" for its platform.')
@json_option
@click.pass_context
def edit_account(
    ctx: click.Context, name: str, new_name: str | None, utm_source: str | None, as_json: bool
) -> None:
    """Change what an account is called, or how visits by its links are counted."""
    if new_name is None and utm_source is None:
        raise click.UsageError(tr("Give at least one thing to change."))
    service = console_from(ctx).accounts
    changed = service.edit(service.find(name).id, name=new_name, utm_source=utm_source)
    emit(changed, as_json, lambda: tr("{name} is changed.").format(name=changed.name))


@accounts.command("remove")
@click.argument("name")
@click.pass_context
def remove_account(ctx: click.Context, name: str) -> None:
    """Take an account out and forget its secret; the counters of its posts are kept."""
    service = console_from(ctx).accounts
    account = service.find(name)
    service.remove(account.id)
    click.echo(tr("Removed {name}; its secret was forgotten.").format(name=account.name))


@click.command()
@json_option
@click.pass_context
def platforms(ctx: click.Context, as_json: bool) -> None:
    """List the platforms and what each asks."""
    found = console_from(ctx).accounts.platforms()
    headings = [tr("Platform"), tr("Name"), tr("Asks"), tr("Counts")]
    emit(
        [_described(each) for each in found],
        as_json,
        lambda: aligned(
            headings,
            (
                [
                    each.key,
                    each.name,
                    ", ".join(field.label for field in each.fields()) or None,
                    ", ".join(words.metric(key) for key in (*each.can.metrics, *each.can.channel_metrics)),
                ]
                for each in found
            ),
        ),
    )


def _described(platform: Platform) -> Mapping[str, Any]:
    return {
        "key": platform.key,
        "name": platform.name,
        "fields": platform.fields(),
        "metrics": platform.can.metrics,
        "channel_metrics": platform.can.channel_metrics,
        "public": platform.can.public,
        "needs_network": platform.can.needs_network,
        "browser_sign_in": platform.can.browser_sign_in,
    }


def _secret(label: str) -> str:
    """What stands on standard input when it is a pipe or a file, else what a person types, unseen."""
    if sys.stdin.isatty():
        return str(click.prompt(label, hide_input=True, err=True))
    return sys.stdin.read().strip()


def _no_keyring() -> ConsoleError:
    return ConsoleError(
        tr("This computer has no keyring to keep the secret in."),
        tr("Nothing was changed: a secret is never written to a file."),
        tr("Name an environment variable that holds it: --secret-env NAME"),
    )


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
