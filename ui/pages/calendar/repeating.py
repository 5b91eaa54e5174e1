"""What the composer does with posts that come again and with posting slots."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from cm_console import repeat_words
from cm_console.domain.posts import Post, PostSeries
from cm_console.domain.when import Moment
from cm_console.errors import ConsoleError
from cm_console.i18n import tr
from ui.dialogs.choice import Way, choose
from ui.pages.calendar.dates import next_times
from ui.pages.calendar.repeat_dialog import RepeatDialog
from ui.pages.calendar.writing import Writing, fields, is_waiting

if TYPE_CHECKING:
    from ui.pages.calendar.composer import Composer

ONE, FOLLOWING = "one", "following"


def ways_to_save() -> list[Way]:
    return [
        Way(ONE, "calendar-blank", tr("Only this post"), tr("The others stay as they are.")),
        Way(
            FOLLOWING,
            "repeat",
            tr("This and the following"),
            tr("Later posts that were changed one by one stay as they are."),
        ),
    ]


def ways_to_remove() -> list[Way]:
    return [
        Way(ONE, "calendar-blank", tr("Only this post"), tr("It does not come back; the others stay.")),
        Way(FOLLOWING, "repeat", tr("This and the following"), tr("The series ends before this post.")),
    ]


def will_come(rule: str) -> str:
    """What a draft that comes again says of it."""
    return tr("Will come {repeat}, once it is scheduled.").format(repeat=repeat_words.rule(rule))


class Repeating(QObject):
    """The composer's helper; it writes through the series service and lets the composer show the result."""

    def __init__(self, composer: "Composer") -> None:
        super().__init__(composer)
        self._composer = composer
        self.series: PostSeries | None = None
        self.choose: Callable[..., str] = choose
        self.run_dialog: Callable[[RepeatDialog], bool] = lambda dialog: bool(dialog.exec())
        composer.when.repeat_button.clicked.connect(self.repeat)
        composer.when.slot_button.clicked.connect(self.next_slot)
        composer.when.changed.connect(self._moved)

    # ---- showing

    def show(self, post: Post | None) -> None:
        """Say whether the post comes again, and offer what fits it."""
        composer = self._composer
        belongs = post is not None and post.series_id is not None
        self.series = composer.page.attempt(composer.console.series.of, post) if belongs else None
        open_series = self.series is not None and post is not None and is_waiting(post)
        composer.when.repeat_button.setVisible(composer.is_drafting or open_series)
        self.say()

    def say(self) -> None:
        """How the post comes again, beside its time."""
        composer = self._composer
        today = composer.now().date()
        found: list[Moment] | None = None
        if self.series is not None:
            said = tr("Comes {repeat}.").format(repeat=repeat_words.rule(self.series.rule))
            found = composer.console.series.upcoming(self.series.id)
        elif composer.repeat_rule:
            said = will_come(composer.repeat_rule)
            found = self._preview(composer.repeat_rule)
        else:
            said = ""
        text = f"{said} {next_times(found, today)}" if found else said
        composer.when.say_repeats(text, series=self.series is not None)

    def _moved(self) -> None:
        if self.series is None and self._composer.repeat_rule:
            self.say()  # the next times follow the first one

    def _preview(self, rule: str) -> list[Moment] | None:
        composer = self._composer
        try:
            return composer.console.series.preview(
                composer.campaign_id, rule, composer.when.wall(), composer.zone
            )
        except ConsoleError:
            return None

    # ---- scheduling and changing

    def repeat(self) -> None:
        """Ask how the post comes again; schedule it so or keep that with the draft; change a series."""
        composer = self._composer
        writing = composer.writing()
        if self.series is not None and composer.refused(writing):
            return
        rule = composer.repeat_rule if self.series is None else self.series.rule
        dialog = RepeatDialog(
            composer.console,
            composer.campaign_id,
            writing.wall,
            composer.zone,
            rule,
            composer.window(),
            draft=self.series is None,
        )
        accepted = self.run_dialog(dialog)
        dialog.deleteLater()
        if not accepted:
            return
        if self.series is None:
            composer.set_repeat("" if dialog.stopped else dialog.rule)
            if not dialog.kept and not dialog.stopped:
                composer.schedule()
        elif dialog.stopped:
            self._stop(self.series)
        else:
            self._edit_following(writing, rule=dialog.rule)

    def saves(self) -> bool:
        """Schedule a draft that comes again, save an occurrence as the person wants; False for any other."""
        composer = self._composer
        post, writing = composer.post, composer.writing()
        if composer.is_drafting and writing.extras.repeat:
            if not composer.refused(writing):
                self._create(writing, writing.extras.repeat)
            return True
        if self.series is None or post is None or not is_waiting(post) or not composer.is_dirty:
            return False
        if composer.refused(writing):
            return True
        text = tr("It comes {repeat}.").format(repeat=repeat_words.rule(self.series.rule))
        answer = self.choose(composer.window(), tr("Which posts should change?"), text, ways_to_save())
        if answer == FOLLOWING:
            self._edit_following(writing)
        return answer != ONE

    def asks_removal(self) -> str:
        """Which posts of a series should go; empty for none."""
        return self.choose(self._composer.window(), tr("Which posts should go?"), "", ways_to_remove())

    def _create(self, writing: Writing, rule: str) -> None:
        composer = self._composer
        series = composer.console.series
        draft = composer.post
        circle_id = None if draft is None else draft.circle_id
        made = composer.page.attempt(
            series.create,
            composer.campaign_id,
            rule=rule,
            wall=writing.wall,
            zone=composer.zone,
            circle_id=circle_id,
            **fields(writing.once),
        )
        if made is None:
            return
        first = series.next_post(made.id)
        composer.show_instead(first)
        if draft is not None:
            composer.page.attempt(composer.console.posts.delete, draft.id)
        text = tr("Scheduled {repeat}").format(repeat=repeat_words.rule(made.rule))
        if first is not None:
            text = composer.approving.said(first, text)
        composer.page.notice(text, undo=lambda: self._back_to_draft(made.id, writing, circle_id))

    def _back_to_draft(self, series_id: int, writing: Writing, circle_id: int | None) -> None:
        composer = self._composer
        composer.page.attempt(composer.console.series.stop, series_id)
        composer.page.attempt(
            composer.console.posts.add,
            composer.campaign_id,
            wall=writing.wall,
            zone=composer.zone,
            draft=True,
            circle_id=circle_id,
            **fields(writing),
        )

    def _edit_following(self, writing: Writing, **options: Any) -> None:
        composer, post = self._composer, self._composer.post
        assert post is not None
        if composer.was_moved(writing):
            options |= {"wall": writing.wall, "zone": composer.zone}
        series = composer.console.series
        before = composer.page.attempt(series.remember, post.id)
        if before is None:
            return
        made = composer.page.attempt(series.edit_following, post.id, **fields(writing), **options)
        if made is not None:
            composer.show_instead(series.next_post(made.id))
            composer.page.notice(
                tr("This post and the following ones are changed."),
                undo=lambda: composer.page.attempt(series.put_back, before, made.id),
            )

    def _stop(self, series: PostSeries) -> None:
        composer, service = self._composer, self._composer.console.series
        ahead = service.ahead(series.id)
        removed = composer.page.attempt(service.stop, series.id)
        if removed is not None:
            composer.discard()
            composer.page.notice(
                tr("The series has ended: %n post(s) deleted.", "", removed),
                undo=lambda: composer.page.attempt(service.resume, series.id, series.ends_on, ahead),
            )

    # ---- slots

    def next_slot(self) -> None:
        """Take the next slot that nothing of the chosen accounts has taken; again: the one after it."""
        composer = self._composer
        writing = composer.writing()
        find = composer.console.posts.next_free_slot
        own = None if composer.post is None else composer.post.id
        accounts = writing.account_ids
        found = composer.page.attempt(find, composer.campaign_id, accounts, except_post=own)
        if found is not None and found.wall == writing.wall:
            found = composer.page.attempt(
                find, composer.campaign_id, accounts, found.instant, except_post=own
            )
        if found is not None:
            composer.when.choose(found.wall)
