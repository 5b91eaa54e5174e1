"""Posts from a spreadsheet: preview, dry run, import, and the report line by line."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from cm_console import figures, words
from cm_console.domain.campaign import Campaign
from cm_console.domain.checks import Severity
from cm_console.domain.columns import Cell
from cm_console.domain.content import Extras
from cm_console.domain.pictures import PictureFile
from cm_console.domain.post_columns import PostField, find_header, guess_columns
from cm_console.domain.post_lines import PostLine, Unread, knows_state, read
from cm_console.domain.posts import Post
from cm_console.domain.typed_date import Order, order_of
from cm_console.errors import ConsoleError
from cm_console.events import PostsChanged
from cm_console.i18n import pair, tr
from cm_console.services import post_errors
from cm_console.services import posts_import_lines as lines
from cm_console.services.accounts import Accounts
from cm_console.services.context import Context
from cm_console.services.pictures import Pictures
from cm_console.services.posts import Posts
from cm_console.services.posts_import_lines import Wanted
from cm_console.services.table_plan import Plan, Preview, Table, Wish, make_plan, preview
from cm_console.services.table_report import LineRefused, Progress, Refused, Report, go_on
from cm_console.store import campaigns
from cm_console.store import circles as circles_store
from cm_console.store import pictures as pictures_store

CHUNK = 100  # posts in one transaction, which takes a third of a second

POSTS = Table(
    PostField,
    required=[frozenset({PostField.TEXT})],
    find_header=find_header,
    guess=guess_columns,
    named=words.post_field,
    no_field=lambda: tr("A post has no field “{name}”."),
    missing=lambda: (
        tr("No column holds the texts of the posts."),
        tr("Nothing was imported."),
        tr("Say which one it is. The columns are: {choices}."),
    ),
)


class _DryRun(Exception):
    """Ends the transaction of a dry run, so that nothing of it is kept."""


@dataclass(frozen=True)
class PostsReport(Report[LineRefused]):
    """What an import did. `taken` and `unchanged` count posts; each refusal names its line."""

    warnings: tuple[str, ...] = ()
    post_ids: tuple[int, ...] = ()  # of those taken


@dataclass
class _Outcome:
    taken: list[int] = field(default_factory=list)
    unchanged: int = 0
    refused: list[LineRefused] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    together: dict[str, str] = field(default_factory=dict)  # what is said of several posts, by topic
    beside: lines.Beside = field(default_factory=lines.Beside)  # of a dry run, which is not in the file


class PostsImport:
    def __init__(self, context: Context, accounts: Accounts, posts: Posts) -> None:
        self._context = context
        self._accounts = accounts
        self._posts = posts
        self._pictures = Pictures(context)
        self._db = context.db

    def preview(self, path: Path, mapping: Wish[PostField] | None = None) -> Preview[PostField]:
        """Look at a file without storing anything."""
        return preview(POSTS, path, mapping)

    def run(
        self,
        campaign_id: int,
        path: Path,
        mapping: Wish[PostField] | None = None,
        dry_run: bool = False,
        *,
        draft: bool = False,
        account_ids: Sequence[int] = (),
        progress: Progress | None = None,
    ) -> PostsReport:
        """Schedule the posts of a file, or with `draft` only write them; a dry run keeps nothing.

        `account_ids` are for lines that name no account. What an account would refuse is refused with its
        line. The same file twice changes nothing, so one that was stopped goes on where it was. Slow.
        """
        campaign = campaigns.get(self._db, campaign_id)
        if campaign is None:
            raise post_errors.no_campaign()
        plan = make_plan(POSTS, path, mapping)
        plan.require()
        order = order_of(plan.filled(PostField.DATE))
        outcome = _Outcome()
        found = list(self._read(plan, order, outcome))
        wanted = lines.grouped(found)
        pictures, wrong = self._look_at_pictures(path.resolve().parent, wanted, progress)
        default = [self._accounts.get(each).name for each in account_ids]
        hashes = {name: kept.hash for name, (kept, _) in pictures.items()}
        known = lines.Known(self._posts.list(campaign_id))
        # Not all at once: other writers, such as the publisher, have their turns in between.
        try:
            for start in range(0, len(wanted), CHUNK):
                taken = 0 if dry_run else len(outcome.taken)
                text = tr("%n post(s) are in already; the same file again goes on from there.", "", taken)
                go_on(progress, 0.5 + 0.5 * start / len(wanted), text if taken else "")
                with self._kept(dry_run):
                    circles = circles_store.all_circles(self._db, campaign_id)
                    for kept, data in pictures.values():
                        pictures_store.add(self._db, kept, data, self._context.clock.now())
                    for each in wanted[start : start + CHUNK]:
                        try:
                            _refuse_pictures(each, wrong)
                            each = replace(each, circle_id=lines.circle_of(each, circles))
                            self._take(campaign, each, hashes, known, default, draft, outcome)
                        except Refused as error:
                            outcome.refused.append(LineRefused(each.first.number, str(error)))
                if dry_run:
                    outcome.beside.add(known.added())
        finally:  # what is in stays, also where it was stopped
            if outcome.taken and not dry_run:
                self._context.events.publish(PostsChanged())
        return PostsReport(
            taken=len(outcome.taken),
            unchanged=outcome.unchanged,
            refused=tuple(sorted(outcome.refused, key=lambda refusal: refusal.line)),
            warnings=(
                *_about_dates(order, found),
                *dict.fromkeys(outcome.warnings),
                *outcome.together.values(),
            ),
            dry_run=dry_run,
            post_ids=() if dry_run else tuple(outcome.taken),
        )

    @contextmanager
    def _kept(self, dry_run: bool) -> Iterator[None]:
        try:
            with self._db.write():
                yield
                if dry_run:
                    raise _DryRun
        except _DryRun:
            pass

    def _read(self, plan: Plan[PostField], order: Order, outcome: _Outcome) -> Iterator[PostLine]:
        def check(number: int, cells: dict[PostField, Cell]) -> tuple[PostLine, str]:
            try:
                return read(number, cells, order), (cells.get(PostField.STATE) or "").strip()
            except Unread as error:
                raise Refused(lines.unread(error)) from None

        for number, (line, state) in plan.checked(check, outcome.refused):
            if not knows_state(state):
                text = tr("Line {line}: “{state}” is not known as a state, so it becomes a draft.")
                outcome.warnings.append(text.format(line=number, state=state))
            yield line

    def _look_at_pictures(
        self, folder: Path, wanted: Sequence[Wanted], progress: Progress | None
    ) -> tuple[dict[str, tuple[PictureFile, bytes]], dict[str, str]]:
        """The pictures that the file names, made ready before the transaction, and what is wrong there."""
        names = list(dict.fromkeys(name for each in wanted for name in lines.files_of(each.first)))
        found: dict[str, tuple[PictureFile, bytes]] = {}
        wrong: dict[str, str] = {}
        for index, name in enumerate(names):
            go_on(progress, 0.5 * index / len(names))
            try:
                found[name] = self._pictures.prepare(lines.inside(folder, name))
            except Refused as error:
                wrong[name] = str(error)
            except ConsoleError as error:
                wrong[name] = pair(name, error.title)
        return found, wrong

    def _take(
        self,
        campaign: Campaign,
        wanted: Wanted,
        hashes: Mapping[str, str],
        known: lines.Known,
        default: Sequence[str],
        draft: bool,
        outcome: _Outcome,
    ) -> None:
        line = wanted.first
        if not wanted.texts and default:
            wanted = replace(wanted, texts=dict.fromkeys(default, line.text))
        zone = lines.zone_of(line, campaign.zone)
        extras = lines.extras_of(line, hashes)
        if known.has(wanted, zone, extras):
            outcome.unchanged += 1
            return
        if wanted.is_left_out:
            raise Refused(tr("Its state says that it is out or cancelled, so it is left out."))
        known.add(self._add(campaign.id, wanted, zone, extras, draft or wanted.is_draft, outcome))

    def _add(
        self, campaign_id: int, wanted: Wanted, zone: str, extras: Extras, draft: bool, outcome: _Outcome
    ) -> Post:
        accounts = self._accounts.for_posts()
        platforms = {each.key: each.name for each in self._accounts.platforms()}
        texts: dict[int, str] = {}
        for name in wanted.wanted_names:
            texts.setdefault(lines.account_of(name, accounts, platforms).id, wanted.texts[name])
        if not draft and wanted.wall is None:
            raise Refused(tr("There is no date: import it as a draft, or give it one."))
        text, ids = wanted.text, list(texts)
        moment = None
        if wanted.wall is not None:
            moment = self._posts.moment(campaign_id, wanted.wall, zone)
        found = self._posts.check(
            text,
            ids,
            texts,
            moment,
            extras=extras,
            campaign_id=campaign_id,
            beside=outcome.beside.near(moment),
            circle_id=wanted.circle_id,
        )
        errors = [each.text for each in found if each.severity is Severity.ERROR]
        if errors and not draft:
            raise Refused(" ".join(dict.fromkeys(errors)))
        post = self._posts.add(
            campaign_id,
            text,
            ids,
            wall=wanted.wall,
            zone=zone,
            variants=texts,
            language=wanted.first.language,
            draft=draft,
            extras=extras,
            circle_id=wanted.circle_id,
        )
        outcome.taken.append(post.id)
        head = tr("Line {line}: {text}")
        for each in found:
            if each.topic:
                outcome.together[each.topic] = each.text  # the last one has counted them all
            elif not draft or each.account_id is not None:
                outcome.warnings.append(head.format(line=wanted.first.number, text=each.text))
        return post


def _refuse_pictures(wanted: Wanted, wrong: Mapping[str, str]) -> None:
    for name in lines.files_of(wanted.first):
        if name in wrong:
            raise Refused(wrong[name])


def _about_dates(order: Order, found: Sequence[PostLine]) -> list[str]:
    """How dates in numbers were read, where that was a choice."""
    example = next((line for line in found if line.ordered and line.wall), None)
    if example is None or example.wall is None:
        return []
    text = (
        tr("Dates are read with the day first: in line {line}, {day}.")
        if order is Order.DAY
        else tr("Dates are read with the month first: in line {line}, {day}.")
    )
    return [text.format(line=example.number, day=figures.full_day(example.wall.date()))]
