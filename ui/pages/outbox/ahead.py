"""What there is to say of a delivery that is due soon, by today's facts."""

from cm_console.console import Console
from cm_console.domain.delivery import DeliveryState
from cm_console.domain.posts import Delivery
from cm_console.services.day_before import AHEAD


def said(console: Console, delivery: Delivery) -> tuple[list[str], bool]:
    """Why it would not go out (True), else what else to look at. Local and quick."""
    now = console.now()
    soon = delivery.due_at is not None and now < delivery.due_at <= now + AHEAD
    if delivery.state is not DeliveryState.SCHEDULED or not soon:
        return [], False
    ahead = console.day_before.of_post(console.posts.get(delivery.post_id))
    if ahead is None:
        return [], False
    found = [each for each in ahead.findings if each.account_id in (None, delivery.account_id)]
    stops = [each for each in found if each in ahead.stops]
    return list(dict.fromkeys(each.text for each in stops or found)), bool(stops)
