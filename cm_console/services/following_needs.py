"""What of the waves waits for a person: blocking issues, late promises, thin waves, missions, consents."""

import textwrap
from collections.abc import Iterator
from datetime import date

from cm_console import figures
from cm_console.domain.campaign import Campaign
from cm_console.domain.overview import Need, NeedKind
from cm_console.domain.stories import StoryState
from cm_console.i18n import pair, tr
from cm_console.services import following_words as words
from cm_console.services.context import Context
from cm_console.services.following import Following
from cm_console.services.missions import Missions
from cm_console.services.testers import Testers
from cm_console.services.wave_words import wave_title
from cm_console.store import following as store
from cm_console.store import stories as story_store

PAGE = "feedback"


def of_campaign(context: Context, campaign: Campaign, today: date) -> Iterator[Need]:
    yield from _feedback(context, campaign, today)
    missions = Missions(context)
    for wave, standing in Following(context, missions, Testers(context)).under(campaign.id):
        text = pair(wave_title(wave), words.under(standing))
        yield Need(NeedKind.WAVE, tr("Wave"), text, tr("See the wave"), PAGE, "wave", urgent=True)
    behind = missions.waiting_reminders(campaign.id)
    if behind:
        text = tr("%n tester(s) are behind with their missions.", "", behind)
        yield Need(NeedKind.BEHIND, tr("Missions"), text, tr("See the reminders"), PAGE, "reminders")
    old = [
        each
        for each in story_store.stories(context.db, campaign.id)
        if each.state(today) is StoryState.ASK_AGAIN
    ]
    if old:
        text = tr("%n story(s) need their consent again before they are shown.", "", len(old))
        yield Need(NeedKind.CONSENT, tr("Consent"), text, tr("See the stories"), PAGE, "stories")


def _feedback(context: Context, campaign: Campaign, today: date) -> Iterator[Need]:
    count, feedback_id, said = store.blocking(context.db, campaign.id)
    if count:
        text = tr("%n blocking issue(s) wait for an answer.", "", count)
        if count == 1:
            text = tr("Blocks a tester and waits for an answer: “{text}”").format(text=_short(said))
        yield Need(NeedKind.FEEDBACK, tr("Feedback"), text, tr("Answer"), PAGE, feedback_id, urgent=True)
    count, feedback_id, said, day = store.broken_promises(context.db, campaign.id, today)
    if day is not None:
        text = tr("%n promise(s) to testers are late.", "", count)
        if count == 1:
            text = tr("Promised to testers for {day}: “{text}”").format(
                day=figures.day(day), text=_short(said)
            )
        yield Need(NeedKind.FEEDBACK, tr("Promised"), text, tr("See it"), PAGE, feedback_id)


def _short(text: str) -> str:
    return textwrap.shorten(text.strip().split("\n", 1)[0], 60, placeholder="…")
