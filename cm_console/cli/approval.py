"""approval list | require | export | import | decide: a second person's yes before a post goes out."""

import textwrap
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from cm_console import words
from cm_console.cli.common import aligned, campaign_from, console_from, emit, json_option, plain
from cm_console.domain.posts import Post
from cm_console.domain.review import Approval
from cm_console.domain.typed_time import show
from cm_console.i18n import tr
from cm_console.services.approval_import import Imported
from cm_console.services.approvals import Exported

_FILE = click.Path(path_type=Path)


@click.group()
def approval() -> None:
    """Approval: a second person says yes before a post goes out, without the network."""


@approval.command("list")
@click.option("--all", "all_", is_flag=True, help="Also what is approved or out already.")
@json_option
@click.pass_context
def list_(ctx: click.Context, all_: bool, as_json: bool) -> None:
    """List the posts that wait for approval, and what was said of them."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    posts = console.posts.list(campaign.id) if all_ else console.approvals.waiting(campaign.id)
    states = console.approvals.states(posts)
    found = [(post, states[post.id]) for post in posts if post.id in states]

    def human() -> list[str]:
        if not found:
            return [tr("No post waits for approval.")]
        headings = [tr("Post"), tr("Time"), tr("Zone"), tr("Approval"), tr("Text")]
        return aligned(headings, (_row(post, state, campaign.zone) for post, state in found))

    emit([_facts(post, state) for post, state in found], as_json, human)


@approval.command("require")
@click.argument("post_ids", metavar="POST...", type=int, nargs=-1, required=True)
@click.option("--no", "not_needed", is_flag=True, help="They need it no longer by themselves.")
@click.pass_context
def require(ctx: click.Context, post_ids: tuple[int, ...], not_needed: bool) -> None:
    """Let single posts need approval; one of a series stands for all of it."""
    console = console_from(ctx)
    for post_id in post_ids:
        post = console.approvals.require_post(post_id, not not_needed)
        state = words.approval(console.approvals.state(post))
        click.echo(tr("Post {id}: {state}").format(id=post.id, state=state))


@approval.command("export")
@click.option("--to", required=True, type=_FILE, help="A folder, or a file whose name ends with .zip.")
@click.option("--reviewer", default="", help="Who is to decide.")
@click.option("--post", "post_ids", type=int, multiple=True, help="Only these posts (else: all that wait).")
@json_option
@click.pass_context
def export(ctx: click.Context, to: Path, reviewer: str, post_ids: tuple[int, ...], as_json: bool) -> None:
    """Write a page for the reviewer, who needs nothing but a browser; prints the code to tell them."""
    console, campaign = console_from(ctx), campaign_from(ctx)
    made = console.approvals.export(campaign.id, to, reviewer, post_ids)
    emit(made, as_json, lambda: _said_export(made, reviewer))


def _said_export(made: Exported, reviewer: str) -> Iterator[str]:
    yield tr("%n post(s) for review:", "", made.posts) + f" {made.path}"
    who = reviewer or tr("the reviewer")
    yield tr("Code for {name}: {code}").format(name=who, code=made.code)
    yield tr(
        "Tell it on another way than you send the file, by telephone for example. It is shown only once."
    )
    if made.fingerprint:
        yield tr("Signed with the key {key}.").format(key=made.fingerprint)
    else:
        yield words.not_signed()


@approval.command("import")
@click.argument("file", type=_FILE)
@json_option
@click.pass_context
def import_(ctx: click.Context, file: Path, as_json: bool) -> None:
    """Take in a reviewer's decision: what is approved is scheduled."""
    taken = console_from(ctx).approvals.import_(file)
    facts = {
        "reviewer": taken.reviewer,
        "approved": [post.id for post in taken.approved],
        "refused": [post.id for post in taken.refused],
        "commented": [post.id for post in taken.commented],
        "changed": [post.id for post in taken.changed],
        "comments": plain(taken.comments),
    }
    emit(facts, as_json, lambda: said_import(taken))


def said_import(taken: Imported) -> Iterator[str]:
    """What a decision meant, line by line."""
    for posts, text in (
        (taken.approved, tr("Approved by {name}:")),
        (taken.refused, tr("Refused by {name}:")),
        (taken.commented, tr("Not decided by {name}:")),
        (taken.changed, tr("Changed since {name} read it, so nothing was decided:")),
    ):
        for post in posts:
            title = textwrap.shorten(post.title, 60, placeholder="…")
            line = f"{text.format(name=taken.reviewer)} {post.id} · {title}"
            yield f"{line} ({taken.comments[post.id]})" if post.id in taken.comments else line


@approval.command("decide")
@click.argument("bundle", type=_FILE)
@click.option("--approve", default="", metavar="NUMBERS", help="As on the page: 1,3 or all.")
@click.option("--refuse", default="", metavar="NUMBERS", help="As on the page: 2 or all.")
@click.option("--comment", "typed", multiple=True, metavar="NUMBER=TEXT", help="A word on one post.")
@click.option("--reviewer", default="", help="Your name (else: the one the review is for).")
@click.option("--code", default="", help="The code you were told (else: it is asked for).")
@click.option("--to", type=_FILE, default=Path("decision.json"), help="The file to write.")
def decide(
    bundle: Path, approve: str, refuse: str, typed: tuple[str, ...], reviewer: str, code: str, to: Path
) -> None:
    """Decide on a review without its page; needs no workspace."""
    from cm_console.services import approval_bundle, approval_decide

    found = approval_bundle.read(bundle)
    if found.fingerprint:
        click.echo(tr("Unchanged; signed with the key {key}.").format(key=found.fingerprint))
    else:
        click.echo(tr("Unchanged, but not signed: nothing tells who made it."))
    every = range(1, len(found.review["posts"]) + 1)
    file = approval_decide.decide(
        found,
        approved=_numbers(approve, every),
        refused=_numbers(refuse, every),
        comments=dict(_comment(each) for each in typed),
        reviewer=reviewer,
        code=code or click.prompt(tr("The code you were told")),
        at=datetime.now(UTC),
    )
    path = approval_decide.save(to, file)
    click.echo(tr("Decision written to {file}: send it back.").format(file=path))


def _numbers(typed: str, every: range) -> list[int]:
    if typed.strip().lower() in ("all", tr("all")):
        return list(every)
    try:
        return [int(each) for each in typed.replace(",", " ").split()]
    except ValueError:
        raise click.UsageError(tr("Give numbers such as 1,3 or the word all.")) from None


def _comment(typed: str) -> tuple[int, str]:
    number, equals, text = typed.partition("=")
    if not equals or not number.strip().isdigit():
        raise click.UsageError(tr("Write a comment as NUMBER=TEXT."))
    return int(number), text


def _row(post: Post, state: Approval, days_in: str) -> list[object]:
    time = None if post.due is None else show(post.due.wall)
    zone = None if post.due is None else post.due.zone
    text = textwrap.shorten(post.text, 40, placeholder="…")
    return [post.id, time, zone, words.approval(state, days_in), text]


def _facts(post: Post, state: Approval) -> dict[str, object]:
    due = None if post.due is None else post.due.instant
    return {"post_id": post.id, "text": post.text, "due_at": plain(due), **plain(state)}
