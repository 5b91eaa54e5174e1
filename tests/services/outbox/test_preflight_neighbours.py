"""What is said of a post's neighbours, of its circle and of what comes again."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from cm_console.domain.checks import Severity, is_wider, reach
from cm_console.domain.content import Audience, Extras, Visibility
from cm_console.domain.platform import Capabilities
from cm_console.errors import ConsoleError
from cm_console.store import accounts as accounts_store


def check(desk: Any, text: str, account: int, wall: datetime, **options: Any) -> list[str]:
    moment = desk.posts.moment(desk.campaign, wall)
    return [each.text for each in desk.posts.check(text, [account], moment=moment, **options)]


def restrict(desk: Any, audience: str) -> None:
    desk.db.execute("UPDATE campaign SET audience = ?", [audience])


def test_two_posts_of_one_account_within_an_hour(desk: Any, tomorrow: datetime) -> None:
    a, b = desk.account("A"), desk.account("B")
    desk.post("Good morning", a, wall=tomorrow)
    said = ["A: another post goes out at 2026-11-17 09:30 (Europe/Paris), less than an hour from this one."]
    assert check(desk, "Other", a, tomorrow) == said
    assert check(desk, "Other", a, tomorrow - timedelta(minutes=59)) == said
    assert check(desk, "Other", a, tomorrow + timedelta(minutes=59)) == said
    assert check(desk, "Other", a, tomorrow + timedelta(minutes=60)) == []
    assert check(desk, "Other", b, tomorrow) == []


def test_the_same_text_in_the_same_hour_is_said_once_at_save_and_again_at_the_next_look(
    desk: Any, tomorrow: datetime
) -> None:
    account = desk.account("A")
    said = ["A: the same text goes or went out within 24 hours of this time."]
    desk.post("Hello", account, wall=tomorrow)
    assert check(desk, "HELLO", account, tomorrow + timedelta(minutes=5)) == said
    again = desk.post("Hello", account, wall=tomorrow + timedelta(minutes=5))
    assert check(desk, "Hello", account, tomorrow + timedelta(minutes=5), except_post=again.id) == said


def test_a_draft_and_a_cancelled_post_are_no_neighbours(desk: Any, tomorrow: datetime) -> None:
    account = desk.account("A")
    desk.post("Draft", account, wall=tomorrow, draft=True)
    desk.posts.cancel(desk.post("Gone", account, wall=tomorrow).id)
    assert check(desk, "Hello", account, tomorrow) == []


def test_more_than_four_posts_on_one_day_of_the_zone(desk: Any, tomorrow: datetime) -> None:
    account = desk.account("A")
    for hour in (0, 6, 12, 21):  # 23:30 in Paris is still the same day there, and 22:30 in UTC
        desk.post(f"At {hour}", account, wall=tomorrow.replace(hour=hour + 2, minute=30))
    said = check(desk, "Fifth", account, tomorrow.replace(hour=18))
    assert said == ["A: 5 post(s) on 2026-11-17 is a lot for those who read it."]
    assert check(desk, "Next day", account, tomorrow.replace(hour=18) + timedelta(days=1)) == []


def test_what_the_platform_takes_in_a_day(desk: Any, tomorrow: datetime) -> None:
    desk.platform.can = Capabilities(public=False, needs_network=False, posts_a_day=2)
    account = desk.account("A")
    desk.post("One", account, wall=tomorrow)
    assert check(desk, "Two", account, tomorrow + timedelta(hours=2)) == []
    desk.post("Two", account, wall=tomorrow + timedelta(hours=2))
    said = ["A: 3 post(s) on 2026-11-17, more than its platform takes in a day."]
    assert check(desk, "Three", account, tomorrow + timedelta(hours=4)) == said


def test_a_campaign_for_the_organisation_refuses_what_anyone_reads(desk: Any, tomorrow: datetime) -> None:
    desk.platform.can = Capabilities(public=True, needs_network=False)
    account = desk.account("A")
    restrict(desk, "organisation")
    words = "A is read outside the organisation; the posts of Agora stay inside."
    assert check(desk, "Hello", account, tomorrow, campaign_id=desk.campaign) == [words]
    with pytest.raises(ConsoleError) as refused:
        desk.post("Hello", account, wall=tomorrow)
    assert refused.value.message == words
    assert desk.posts.list(desk.campaign) == []
    draft = desk.post("Hello", account, wall=tomorrow, draft=True)
    with pytest.raises(ConsoleError):
        desk.posts.edit(draft.id, draft=False)
    desk.platform.can = Capabilities(public=False, needs_network=False)
    assert desk.posts.edit(draft.id, draft=False).deliveries[0].state == "scheduled"


def test_a_campaign_for_followers_warns_of_what_anyone_reads(desk: Any, tomorrow: datetime) -> None:
    desk.platform.can = Capabilities(public=True, needs_network=False)
    account = desk.account("A")
    restrict(desk, "followers")
    moment = desk.posts.moment(desk.campaign, tomorrow)

    def found(visibility: Visibility) -> list[Severity]:
        extras = Extras(visibility=visibility)
        said = desk.posts.check("Hi", [account], moment=moment, extras=extras, campaign_id=desk.campaign)
        return [each.severity for each in said if "for followers" in each.text]

    assert found(Visibility.PUBLIC) == [Severity.WARNING]
    assert found(Visibility.UNLISTED) == [Severity.WARNING]
    assert found(Visibility.FOLLOWERS) == []
    assert desk.post("Hi", account, wall=tomorrow).deliveries[0].state == "scheduled"


def test_how_far_a_post_reaches() -> None:
    assert reach(False, Visibility.PUBLIC) is Audience.ORGANISATION
    assert reach(True, Visibility.FOLLOWERS) is Audience.FOLLOWERS
    assert reach(True, Visibility.UNLISTED) is Audience.ANYONE
    assert is_wider(Audience.ANYONE, Audience.FOLLOWERS)
    assert not is_wider(Audience.FOLLOWERS, Audience.FOLLOWERS)


@pytest.mark.parametrize(
    ("rule", "said"),
    [("FREQ=DAILY", True), ("FREQ=DAILY;COUNT=3", False), ("FREQ=WEEKLY;COUNT=3", True), ("", False)],
)
def test_a_series_that_goes_on_past_the_end_of_the_sign_in(
    desk: Any, tomorrow: datetime, rule: str, said: bool
) -> None:
    account = desk.account("A")
    ends = {"expires_at": "2026-11-27T12:00:00.000Z"}
    accounts_store.set_verified(desk.db, account, "1", "@a", ends, desk.context.clock.now())
    found = check(desk, "Hello", account, tomorrow, rule=rule)
    words = "A: the sign-in ends on 2026-11-27 13:00 (Europe/Paris); what comes again later waits until you"
    assert found == ([f"{words} sign in again."] if said else [])


def test_labels_are_listed_once_and_filter_the_list(desk: Any, tomorrow: datetime) -> None:
    account = desk.account("A")
    for n, labels in enumerate([("Teaser",), ("teaser", "été"), ()]):
        desk.post(f"Post {n}", account, wall=tomorrow + timedelta(hours=2 * n), extras=Extras(labels=labels))
    assert list(desk.posts.labels(desk.campaign)) == ["Teaser", "été"]
    assert [each.text for each in desk.posts.list(desk.campaign, label="TEASER")] == ["Post 0", "Post 1"]
    assert desk.posts.list(desk.campaign, label="tease") == []


def test_more_messages_in_a_week_than_the_budget_of_attention(desk: Any, tomorrow: datetime) -> None:
    account, other = desk.account("A"), desk.account("B")
    for hours in range(0, 10, 5):
        desk.post(f"Day {hours}", account, other, wall=tomorrow + timedelta(hours=hours))
    fifth = desk.post("Fifth", account, wall=tomorrow + timedelta(days=2))

    def said(wall: datetime, **options: Any) -> list[str]:
        return check(desk, "One more", account, wall, campaign_id=desk.campaign, **options)

    words = "6 message(s) in the week of 16 Nov; the campaign's budget of attention is 5."
    assert said(tomorrow + timedelta(days=3)) == [words]
    assert said(tomorrow + timedelta(days=2), except_post=fifth.id) == []
    assert said(tomorrow + timedelta(days=7)) == []
    assert check(desk, "One more", account, tomorrow + timedelta(days=3)) == []


def test_the_quiet_hours_of_the_campaign(desk: Any, tomorrow: datetime) -> None:
    account = desk.account("A")
    late = tomorrow.replace(hour=21)
    words = "It goes out in the quiet hours, from 20:00 to 07:00."
    assert check(desk, "Late", account, late, campaign_id=desk.campaign) == [words]
    desk.post("At noon", account, wall=tomorrow.replace(hour=12))
    assert check(desk, "Noon", account, tomorrow.replace(hour=15), campaign_id=desk.campaign) == []


def test_what_was_scheduled_before_the_circle_was_drawn_does_not_leave_either(
    desk: Any, tomorrow: datetime, clock: Any
) -> None:
    desk.platform.can = Capabilities(public=True)
    account = desk.account("A")
    delivery = desk.post("Secret", account, wall=tomorrow).deliveries[0]
    restrict(desk, "organisation")
    clock.advance(days=1)
    sent = desk.send()
    assert (sent.state, sent.problem) == ("rejected", "circle")
    assert desk.platform.calls == []
    restrict(desk, "anyone")
    desk.outbox.retry(delivery.id)
    assert desk.send().state == "published"
